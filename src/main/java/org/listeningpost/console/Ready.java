package org.listeningpost.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.SinkHealth;

/** The JSON of {@code /health/ready}; scripts depend on it. */
final class Ready {
    private static final JsonFactory JSON = new JsonFactory();

    private Ready() {}

    static String json(Health health) {
        StringWriter written = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(written)) {
            out.writeStartObject();
            out.writeStringField("status", health.status().word());
            out.writeArrayFieldStart("channels");
            for (ChannelHealth channel : health.channels()) {
                channel(out, channel);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("sinks");
            for (SinkHealth sink : health.sinks()) {
                sink(out, sink);
            }
            out.writeEndArray();
            part(out, "database", health.database());
            part(out, "reload", health.reload());
            part(out, "alerts", health.alerts());
            part(out, "signposts", health.signposts());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static void channel(JsonGenerator out, ChannelHealth channel) throws IOException {
        out.writeStartObject();
        out.writeStringField("source", channel.source());
        out.writeStringField("channel", channel.channel());
        out.writeStringField("status", channel.status());
        out.writeStringField(
                "lastOk", channel.lastOk() == null ? null : channel.lastOk().toString());
        out.writeStringField("reason", channel.reason());
        out.writeEndObject();
    }

    private static void sink(JsonGenerator out, SinkHealth sink) throws IOException {
        out.writeStartObject();
        out.writeStringField("sink", sink.sink());
        out.writeStringField("status", Health.status(sink));
        out.writeNumberField("due", sink.due());
        out.writeNumberField("dead", sink.dead());
        out.writeStringField("reason", sink.reason());
        out.writeEndObject();
    }

    private static void part(JsonGenerator out, String name, Health.Part part) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("status", part.status());
        out.writeStringField("reason", part.reason());
        out.writeEndObject();
    }
}
