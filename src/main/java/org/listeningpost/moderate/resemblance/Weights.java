package org.listeningpost.moderate.resemblance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What each trait says for each kind, in bytes. Most traits say nothing, so only the rows of those that do are kept, one
 * after the other; a bit a trait tells which they are.
 */
final class Weights {
    /** How many traits are told apart, a power of two. */
    static final int SIZE = 1 << 19;

    private static final int KINDS = Resemblance.values().length;

    private final float scale;
    private final float[] biases;
    private final long[] known;
    private final int[] before;
    private final byte[] rows;

    private Weights(float scale, float[] biases, long[] known, byte[] rows) {
        this.scale = scale;
        this.biases = biases;
        this.known = known;
        this.before = new int[known.length];
        for (int i = 1; i < known.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(known[i - 1]);
        }
        this.rows = rows;
    }

    /** @param trained a row of weights for each trait */
    static Weights of(float[] trained, float[] biases) {
        float highest = 1e-6f;
        for (float weight : trained) {
            highest = Math.max(highest, Math.abs(weight));
        }
        float scale = highest / 127;
        long[] known = new long[SIZE / 64];
        byte[] rows = new byte[trained.length];
        int kept = 0;
        for (int trait = 0; trait < SIZE; trait++) {
            boolean says = false;
            for (int kind = 0; kind < KINDS; kind++) {
                byte weight = (byte) Math.round(trained[trait * KINDS + kind] / scale);
                rows[kept + kind] = weight;
                says |= weight != 0;
            }
            if (says) {
                known[trait / 64] |= 1L << trait;
                kept += KINDS;
            }
        }
        return new Weights(scale, biases, known, Arrays.copyOf(rows, kept));
    }

    static Weights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        float[] biases = new float[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            biases[kind] = in.readFloat();
        }
        byte[] bits = in.readNBytes(SIZE / 8);
        long[] known = new long[SIZE / 64];
        ByteBuffer.wrap(bits).asLongBuffer().get(known);
        return new Weights(scale, biases, known, in.readAllBytes());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        for (float bias : biases) {
            out.writeFloat(bias);
        }
        for (long bits : known) {
            out.writeLong(bits);
        }
        out.write(rows);
    }

    /** What the traits say together, each kind for itself. */
    float[] scores(int[] traits, int count, float one) {
        int[] sums = new int[KINDS];
        for (int i = 0; i < count; i++) {
            int trait = traits[i];
            long bits = known[trait >> 6];
            if ((bits >>> trait & 1) != 0) {
                int row = (before[trait >> 6] + Long.bitCount(bits & (1L << trait) - 1)) * KINDS;
                for (int kind = 0; kind < KINDS; kind++) {
                    sums[kind] += rows[row + kind];
                }
            }
        }
        float[] scores = biases.clone();
        for (int kind = 0; kind < KINDS; kind++) {
            scores[kind] += sums[kind] * scale * one;
        }
        return scores;
    }
}
