package org.listeningpost.hub;

import java.io.IOException;
import org.listeningpost.crm.CrmClient;
import org.listeningpost.crm.RestMapping;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.outbox.SinkRefusal;

/** In the CRM sink: brings the CRM to a delivery's revision. */
public final class CrmSink {
    private final RestMapping mapping;
    private final CrmClient client;

    CrmSink(RestMapping mapping, CrmClient client) {
        this.mapping = mapping;
        this.client = client;
    }

    /** One request. */
    public void send(Delivery delivery) throws IOException, SinkRefusal {
        client.send(mapping.request(delivery.entry()));
    }
}
