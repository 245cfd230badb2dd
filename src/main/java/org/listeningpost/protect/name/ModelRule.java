package org.listeningpost.protect.name;

/** What the model makes of words that no sure rule has settled: a name, a doubt, or after all no name. */
final class ModelRule implements NameRule {
    static final String NAME = "name-model";

    /** Below this, what only a list took for a name is none. */
    private static final double VETO = 0.5;

    private static final double DOUBTED = 0.35;

    private final NameModel model;

    ModelRule(NameModel model) {
        this.model = model;
    }

    /** How likely a word must be a name to be taken for one: what no list knows may be misspelt. */
    private static double sure(Token t) {
        return t.isName() ? 0.8 : isInitials(t) ? 0.98 : 0.9;
    }

    private static double doubt(Token t) {
        return t.isName() ? 0.6 : isInitials(t) ? 0.98 : 0.7;
    }

    /** PICC, SAR, HV. */
    private static boolean isInitials(Token t) {
        return t.shape() == Token.Shape.UPPER && t.word().length() < 5;
    }

    @Override
    public void mark(Sheet sheet) {
        Features features = new Features(sheet);
        double[] likely = new double[sheet.count()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = features.isAskedOf(i) && !sheet.isSure(i) ? model.probability(features, i) : -1;
        }
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] >= 0) {
                settle(sheet, i, likely[i]);
            }
        }
    }

    private static void settle(Sheet sheet, int i, double likely) {
        if (likely >= sure(sheet.at(i))) {
            sheet.mark(i, likely, NAME);
        } else if (likely >= doubt(sheet.at(i))) {
            sheet.mark(i, DOUBTED, NAME);
        } else if (likely < VETO) {
            sheet.clear(i);
        }
    }
}
