package org.listeningpost.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * Many rows as one JSON parameter: one statement a page is hundreds of times cheaper than one a row. Written in ASCII,
 * with escapes: a driver turns such a string into bytes by a plain copy.
 */
final class JsonRows {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonRows() {}

    /** Writes one row into an open object. */
    interface RowWriter<T> {
        void write(JsonGenerator out, T row) throws IOException;
    }

    static <T> String of(Collection<T> rows, RowWriter<T> writer) {
        StringWriter text = new StringWriter(rows.size() * 256 + 2);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (T row : rows) {
                out.writeStartObject();
                writer.write(out, row);
                out.writeEndObject();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String array(Collection<String> values) {
        StringWriter text = new StringWriter(values.size() * 40 + 2);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A number field, or nothing for null. */
    static void number(JsonGenerator out, String name, Long value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    /** A text field, or nothing for null. */
    static void text(JsonGenerator out, String name, Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }
}
