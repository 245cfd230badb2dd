package org.listeningpost.listen;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/** {@code listen:blog}: polls every channel of a source, page by page, under leases of the ledger. */
public final class ListenComponent extends DefaultComponent {
    private final Listening listening;

    public ListenComponent(Listening listening) {
        this.listening = listening;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        SourceReader reader = listening.readers().get(remaining);
        if (reader == null) {
            throw new IllegalArgumentException("There is no source " + remaining + "; there are "
                    + String.join(
                            ", ", new java.util.TreeSet<>(listening.readers().keySet())));
        }
        ListenEndpoint endpoint = new ListenEndpoint(uri, this, listening, reader);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
