package org.listeningpost.moderate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A verdict with all its reasons. */
public record Judgement(Verdict verdict, List<Reason> reasons) {
    public static final Judgement APPROVED = new Judgement(Verdict.APPROVE, List.of());

    public Judgement {
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(reasons);
    }

    /** A post that a person must see before it goes anywhere. */
    public static Judgement held(String rule, String category, String detail) {
        return new Judgement(Verdict.HOLD, List.of(new Reason(rule, category, detail)));
    }

    /** The graver verdict wins, all reasons stay. */
    public Judgement join(Judgement other) {
        if (other.verdict == Verdict.APPROVE && other.reasons.isEmpty()) {
            return this;
        }
        return new Judgement(
                verdict.or(other.verdict),
                Stream.concat(reasons.stream(), other.reasons.stream()).toList());
    }

    /** Verdict and number of reasons; details stay out of logs. */
    @Override
    public String toString() {
        return "Judgement " + verdict.word() + ", " + reasons.size() + " reasons";
    }
}
