package org.listeningpost.protect.name;

/** What the model makes of words that no sure rule has settled: a name, a doubt, or after all no name. */
final class ModelRule implements NameRule {
    static final String NAME = "name-model";
    static final double SURE = 0.85;
    static final double DOUBT = 0.5;
    static final double VETO = 0.2;
    private static final double DOUBTED = 0.35;

    private final NameModel model;

    ModelRule(NameModel model) {
        this.model = model;
    }

    @Override
    public void mark(Sheet sheet) {
        Features features = new Features(sheet);
        double[] likely = new double[sheet.count()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = features.isAskedOf(i) ? model.probability(features, i) : -1;
        }
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] < 0 || sheet.isSure(i)) {
                continue;
            }
            if (likely[i] >= SURE) {
                sheet.mark(i, Math.max(0.6, likely[i]), NAME);
            } else if (likely[i] >= DOUBT) {
                sheet.mark(i, DOUBTED, NAME);
            } else if (likely[i] < VETO) {
                sheet.clear(i);
            }
        }
    }
}
