package org.listeningpost.moderate.resemblance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Tells how much a text resembles the invented posts of each {@link Resemblance}: a multinomial logistic regression over
 * {@link Traits}, trained by the project itself. It knows no author and no history.
 */
public final class Classifier {
    private final Weights weights;
    private final ThreadLocal<Traits> traits;

    Classifier(Concepts concepts, Weights weights) {
        this.weights = weights;
        this.traits = ThreadLocal.withInitial(() -> new Traits(concepts, Weights.SIZE));
    }

    /** The one that ships with the hub. */
    public static Classifier shipped() {
        return Shipped.CLASSIFIER;
    }

    private static final class Shipped {
        static final Classifier CLASSIFIER = read();

        private static Classifier read() {
            try (InputStream in = Classifier.class.getResourceAsStream("weights");
                    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
                return new Classifier(Concepts.shipped(), Weights.read(data));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The likelihood of each kind, in the order of {@link Resemblance}; together they are 1. */
    public float[] likelihoods(String text) {
        Traits found = traits.get();
        found.read(text);
        return softmax(weights.scores(found.slots(), found.count(), weightOfOne(found.count())));
    }

    /** What one trait counts among so many: long texts have more of them, and a few words alone say little. */
    static float weightOfOne(int traits) {
        return 1 / (float) Math.sqrt(traits + 150);
    }

    static float[] softmax(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = (float) Math.exp(scores[kind] - highest);
            sum += scores[kind];
        }
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] /= sum;
        }
        return scores;
    }
}
