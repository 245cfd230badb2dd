package org.listeningpost.outbox;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/** {@code outbox:crm}: hands a sink what the ledger owes it, and books how that ended. */
public final class OutboxComponent extends DefaultComponent {
    private final Posting posting;

    public OutboxComponent(Posting posting) {
        this.posting = posting;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        if (remaining.isEmpty()) {
            throw new IllegalArgumentException("outbox: needs the name of a sink, such as outbox:crm");
        }
        OutboxEndpoint endpoint = new OutboxEndpoint(uri, this, posting, remaining);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
