package org.listeningpost.protect.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Weighs the words around: a linear model, trained by this project on posts that were written for it. */
final class NameModel {
    static final String FILE = "names.model";

    private final byte[] weights;
    private final float scale;

    private NameModel(byte[] weights, float scale) {
        this.weights = weights;
        this.scale = scale;
    }

    /** The model in the jar. */
    static NameModel shipped() {
        return Shipped.MODEL;
    }

    /** A model of these weights, each kept as a byte. */
    static NameModel of(float[] weights) {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = Math.min(most, 4) / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
        }
        return new NameModel(bytes, scale);
    }

    /** How likely a word is part of somebody's name. */
    double probability(Features features, int i) {
        int sum = 0;
        int count = features.read(i);
        for (int k = 0; k < count; k++) {
            sum += weights[features.place(k)];
        }
        return 1 / (1 + Math.exp(-sum * scale));
    }

    byte[] weights() {
        return weights.clone();
    }

    float scale() {
        return scale;
    }

    private static final class Shipped {
        private static final NameModel MODEL = read();

        private static NameModel read() {
            try (InputStream in = NameModel.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("The model " + FILE + " is not in the jar");
                }
                DataInputStream file = new DataInputStream(in);
                float scale = file.readFloat();
                byte[] weights = file.readNBytes(Features.SIZE);
                if (weights.length != Features.SIZE) {
                    throw new IllegalStateException("The model " + FILE + " is cut short");
                }
                return new NameModel(weights, scale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
