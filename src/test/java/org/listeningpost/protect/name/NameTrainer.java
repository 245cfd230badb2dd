package org.listeningpost.protect.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.listeningpost.moderate.Reading;

/**
 * Trains the model of names: {@code [WNUT17 TRAIN FILE] [try]}. Logistic regression by AdaGrad over the {@link Features} of
 * every word that could be a name, in the posts as they are, in small letters and with other people's names. With
 * {@code try} it writes nothing, and tells how well four fifths of the posts find the names of the fifth, in turn.
 */
public final class NameTrainer {
    private static final Path MODEL =
            Path.of("src/main/resources/org/listeningpost/protect/name").resolve(NameModel.FILE);
    private static final int ROUNDS = 8;
    private static final float STEP = 0.15f;
    private static final float DECAY = 1e-4f;
    private static final float FOREIGN = 0.6f;

    private final float[] weights = new float[Features.SIZE];
    private final float[] sums = new float[Features.SIZE];
    private final float[] foreign = new float[Features.SIZE];
    private final float[] squares = new float[Features.SIZE];
    private final float[] foreignSquares = new float[Features.SIZE];
    private final List<Example> examples = new ArrayList<>();

    private record Example(int[] places, boolean name, boolean foreign) {}

    private NameTrainer() {}

    public static void main(String[] arguments) throws IOException {
        List<LabelledText> own = TrainingTexts.marked(TrainingTexts.OWN.resolve("training"));
        List<LabelledText> posts = TrainingTexts.lines(TrainingTexts.OWN.resolve("development.jsonl"));
        posts.addAll(TrainingTexts.lines(Path.of("src/test/resources/moderate/development.jsonl")));
        List<LabelledText> tweets = new ArrayList<>();
        boolean trial = false;
        for (String argument : arguments) {
            if (argument.equals("try")) {
                trial = true;
            } else if (!argument.isBlank()) {
                tweets.addAll(TrainingTexts.tweets(Path.of(argument)));
            }
        }
        if (trial) {
            Trial.run(own, held -> model(rest(own, held), posts, tweets));
        } else {
            write(model(own, posts, tweets));
        }
    }

    private static List<LabelledText> rest(List<LabelledText> posts, int held) {
        return posts.stream().filter(post -> post.fifth() != held).toList();
    }

    static NameModel model(List<LabelledText> own, List<LabelledText> posts, List<LabelledText> tweets) {
        NameTrainer trainer = new NameTrainer();
        Swaps swaps = new Swaps();
        for (LabelledText post : own) {
            trainer.learn(post);
            trainer.learn(post.inSmallLetters());
            if (!post.names().isEmpty()) {
                trainer.learn(swaps.swapped(post));
                trainer.learn(swaps.swapped(post));
                trainer.learn(swaps.swapped(post).inSmallLetters());
            }
        }
        for (LabelledText post : posts) {
            trainer.learn(post);
            trainer.learn(swaps.swapped(post).inSmallLetters());
        }
        tweets.forEach(trainer::learn);
        trainer.descend();
        return NameModel.of(trainer.sums);
    }

    private void learn(LabelledText post) {
        Reading reading = Reading.of(post.text());
        Sheet sheet = Names.ruled(Tokens.of(reading.text()));
        Features features = new Features(sheet);
        for (int i = 0; i < sheet.count(); i++) {
            Token t = sheet.at(i);
            Token at = new Token(
                    reading.sourceStart(t.start()), t.end(), t.word(), t.kinds(), t.shape(), t.gap(), t.possessive());
            if (features.isAskedOf(i) && !post.unknown().get(at.start())) {
                int[] places = new int[features.read(i)];
                for (int k = 0; k < places.length; k++) {
                    places[k] = features.place(k);
                }
                examples.add(new Example(places, post.isName(at), post.foreign()));
            }
        }
    }

    /** The mean of the later rounds leans less on which example came last. */
    private void descend() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = examples.size() - 1; k > 0; k--) {
                int other = random.nextInt(k + 1);
                Example swapped = examples.get(k);
                examples.set(k, examples.get(other));
                examples.set(other, swapped);
            }
            examples.forEach(this::step);
            if (round >= ROUNDS / 2) {
                for (int k = 0; k < weights.length; k++) {
                    sums[k] += weights[k] / (ROUNDS - ROUNDS / 2);
                }
            }
        }
    }

    /** What is so in tweets of strangers only, weights of their own learn. */
    private void step(Example example) {
        float sum = 0;
        for (int place : example.places) {
            sum += weights[place] + (example.foreign ? foreign[place] : 0);
        }
        float slope = (float) (1 / (1 + StrictMath.exp(-sum))) - (example.name ? 1 : 0);
        slope *= example.foreign ? FOREIGN : 1;
        for (int place : example.places) {
            step(weights, squares, place, slope);
            if (example.foreign && place == example.places[0]) {
                step(foreign, foreignSquares, place, slope);
            }
        }
    }

    private static void step(float[] weights, float[] squares, int place, float slope) {
        float full = slope + DECAY * weights[place];
        squares[place] += full * full;
        weights[place] -= STEP * full / (float) Math.sqrt(squares[place] + 1e-3f);
    }

    private static void write(NameModel model) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(MODEL))) {
            out.writeFloat(model.scale());
            out.write(model.weights());
        }
        System.out.println("Wrote " + MODEL);
    }
}
