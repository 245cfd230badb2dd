package org.listeningpost.moderate.resemblance;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains the {@link Classifier}: stochastic gradient descent with steps that shrink with use (AdaGrad). Where a text is
 * one of several kinds, it teaches each as far as the classifier believes it already. The same texts give the same
 * weights.
 */
final class Training {
    private static final int SIZE = Weights.SIZE;
    private static final int KINDS = Resemblance.values().length;

    private final Concepts concepts = Concepts.shipped();
    private final Traits traits = new Traits(concepts, SIZE);
    private final float[] weights = new float[SIZE * KINDS];
    private final float[] squares = new float[SIZE * KINDS];
    private final float[] biases = new float[KINDS];
    private final float rate;
    private final float decay;
    private final int rounds;

    Training(float rate, float decay, int rounds) {
        this.rate = rate;
        this.decay = decay;
        this.rounds = rounds;
    }

    /** As the weights are trained that ship with the hub. */
    Training() {
        this(0.15f, 1e-5f, 12);
    }

    Classifier on(List<LabelledText> texts) {
        int[][] found = texts.stream().map(text -> traitsOf(text.text())).toArray(int[][]::new);
        boolean[] known = seenTwice(found);
        int[][] kept = new int[found.length][];
        for (int i = 0; i < found.length; i++) {
            kept[i] = IntStream.of(found[i]).filter(slot -> known[slot]).toArray();
        }
        int[] order = IntStream.range(0, texts.size()).toArray();
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                learn(kept[i], found[i].length, texts.get(i).kinds());
            }
        }
        return new Classifier(concepts, weights());
    }

    private int[] traitsOf(String text) {
        traits.read(text);
        return Arrays.copyOf(traits.slots(), traits.count());
    }

    /** A trait of one text alone says nothing of others. */
    private static boolean[] seenTwice(int[][] found) {
        byte[] seen = new byte[SIZE];
        for (int[] slots : found) {
            for (int slot : slots) {
                seen[slot] = (byte) Math.min(2, seen[slot] + 1);
            }
        }
        boolean[] twice = new boolean[SIZE];
        for (int slot = 0; slot < SIZE; slot++) {
            twice[slot] = seen[slot] == 2;
        }
        return twice;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void learn(int[] slots, int length, Set<Resemblance> kinds) {
        float value = Classifier.weightOfOne(length);
        float[] scores = biases.clone();
        for (int slot : slots) {
            int row = slot * KINDS;
            for (int kind = 0; kind < KINDS; kind++) {
                scores[kind] += weights[row + kind] * value;
            }
        }
        float[] errors = errors(Classifier.softmax(scores), kinds);
        for (int kind = 0; kind < KINDS; kind++) {
            biases[kind] -= 0.01f * errors[kind];
        }
        for (int slot : slots) {
            int row = slot * KINDS;
            for (int kind = 0; kind < KINDS; kind++) {
                float gradient = errors[kind] * value + decay * weights[row + kind];
                squares[row + kind] += gradient * gradient;
                weights[row + kind] -= rate * gradient / (float) (1e-6 + Math.sqrt(squares[row + kind]));
            }
        }
    }

    /** What is believed too much, or too little. */
    private static float[] errors(float[] likelihoods, Set<Resemblance> kinds) {
        float right = 1e-9f;
        for (Resemblance kind : kinds) {
            right += likelihoods[kind.ordinal()];
        }
        float[] errors = likelihoods.clone();
        for (Resemblance kind : kinds) {
            errors[kind.ordinal()] -= likelihoods[kind.ordinal()] / right;
        }
        return errors;
    }

    private Weights weights() {
        return Weights.of(weights, biases);
    }

    /** Arguments: the folder of labelled texts, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Training training = new Training();
        List<LabelledText> texts = LabelledText.in(Path.of(arguments[0]));
        training.on(texts);
        try (DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            training.weights().write(data);
        }
        System.out.println(texts.size() + " texts learned");
    }
}
