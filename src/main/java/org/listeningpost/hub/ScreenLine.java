package org.listeningpost.hub;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** A line of JSON that {@code screen} is given; what is not there is null. */
final class ScreenLine {
    private String id;
    private String text;
    private String platform = "other";
    private String author;

    private ScreenLine() {}

    /** The line as it stands, or nothing if it is no JSON object. */
    static Optional<ScreenLine> read(JsonFactory json, String line) {
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            ScreenLine read = new ScreenLine();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                read.field(parser);
            }
            return parser.nextToken() == null ? Optional.of(read) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void field(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING || (value.isNumeric() && name.equals("id"))) {
            switch (name) {
                case "id" -> id = parser.getText();
                case "text" -> text = parser.getText();
                case "platform" -> platform = parser.getText();
                case "author" -> author = parser.getText();
                default -> {}
            }
        } else {
            parser.skipChildren();
        }
    }

    boolean hasText() {
        return text != null;
    }

    /** The id, or the other one if the line has none; half a surrogate pair, which cannot be written, is replaced. */
    String idOr(int line) {
        return id == null
                ? Integer.toString(line)
                : new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    Post post() {
        Platform where = Platform.of(platform);
        PostId postId = new PostId(where, where.idsPlatformWide() ? "" : "screen", "line");
        Author who = author == null ? Author.UNKNOWN : new Author(null, author, null);
        return new Post(postId, Kind.POST, who, text, null, null, null, null, null, null, null);
    }
}
