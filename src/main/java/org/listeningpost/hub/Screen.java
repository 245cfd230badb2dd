package org.listeningpost.hub;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.post.Post;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.Screening;
import org.listeningpost.protect.Span;

/** The dry run of moderation and confidentiality: JSON Lines in, JSON Lines out, in the same order, nothing stored. */
public final class Screen {
    static final int LONGEST_LINE = 10_000_000;

    private final Screening screening;
    private final JsonFactory json = new JsonFactory();

    public Screen(Screening screening) {
        this.screening = screening;
    }

    /** Answers every line of the input; what is answered is flushed whenever the input pauses. */
    public void run(InputStream in, OutputStream out) throws IOException {
        JsonGenerator answers = json.createGenerator(out);
        answers.setPrettyPrinter(new MinimalPrettyPrinter(""));
        Lines lines = new Lines(in, LONGEST_LINE, answers::flush);
        int number = 1;
        for (String line = lines.next(); line != null; line = lines.next(), number++) {
            if (lines.isTooLong()) {
                error(answers, number, "longer than 10 MB");
            } else if (!line.isBlank()) {
                answer(answers, number, line);
            }
        }
        answers.flush();
    }

    private void answer(JsonGenerator answers, int number, String line) throws IOException {
        boolean marked = number == 1 && line.startsWith("\uFEFF");
        Optional<ScreenLine> read = ScreenLine.read(json, marked ? line.substring(1) : line);
        if (read.isEmpty()) {
            error(answers, number, "no JSON object");
        } else if (!read.get().hasText()) {
            error(answers, number, "no text");
        } else {
            Post post = read.get().post();
            Judgement moderation = screening.moderator().judge(post);
            write(
                    answers,
                    read.get().idOr(number),
                    screening.protector().protect(post, moderation).post());
        }
    }

    private static void error(JsonGenerator answers, int line, String reason) throws IOException {
        answers.writeStartObject();
        answers.writeNumberField("line", line);
        answers.writeStringField("error", reason);
        answers.writeEndObject();
        answers.writeRaw('\n');
    }

    private static void write(JsonGenerator answers, String id, ProtectedPost post) throws IOException {
        answers.writeStartObject();
        answers.writeStringField("id", id);
        answers.writeStringField("verdict", post.judgement().verdict().word());
        answers.writeArrayFieldStart("reasons");
        for (Reason reason : post.judgement().reasons()) {
            reason(answers, reason);
        }
        answers.writeEndArray();
        answers.writeArrayFieldStart("spans");
        for (Span span : post.spans()) {
            span(answers, span);
        }
        answers.writeEndArray();
        answers.writeStringField("protected", post.text());
        answers.writeEndObject();
        answers.writeRaw('\n');
    }

    private static void reason(JsonGenerator answers, Reason reason) throws IOException {
        answers.writeStartObject();
        answers.writeStringField("rule", reason.rule());
        answers.writeStringField("category", reason.category());
        answers.writeStringField("detail", reason.detail());
        answers.writeEndObject();
    }

    private static void span(JsonGenerator answers, Span span) throws IOException {
        answers.writeStartObject();
        answers.writeNumberField("start", span.start());
        answers.writeNumberField("end", span.end());
        answers.writeStringField("type", span.type().name());
        answers.writeEndObject();
    }
}
