package org.listeningpost.insight;

import java.util.List;
import org.listeningpost.moderate.Phrases;
import org.listeningpost.moderate.Reading;
import org.listeningpost.moderate.Vocabulary;
import org.listeningpost.moderate.Words;

/**
 * Reads a text's tone by words of praise and of criticism. Coarse on purpose: it never decides about a post, it only
 * sorts many of them for the fairness report.
 */
public final class Tones {
    private static final List<String> PRAISE = List.of(
            "thank/thanks/thankyou/ta/cheers/grateful/gratitude/appreciate/appreciated",
            "brilliant/amazing/fantastic/excellent/wonderful/lovely/superb/outstanding/fab/fabulous/ace/lush/boss",
            "kind/caring/helpful/friendly/gentle/patient/compassionate/professional/reassuring/attentive/supportive",
            "great/good/best/perfect/impressed/pleased/happy/smooth/quick/prompt/efficient",
            "can't/cannot fault",
            "above and beyond",
            "saved my/his/her life",
            "well done",
            "star/stars/angel/angels/hero/heroes/credit");
    private static final List<String> CRITICISM = List.of(
            "awful/terrible/horrible/appalling/disgusting/disgraceful/disgrace/shocking/shambles/joke/useless/rubbish",
            "rude/dismissive/uncaring/incompetent/negligent/lazy/ignorant/patronising/arrogant/unprofessional",
            "bad/worse/worst/poor/pathetic/hopeless/farce/nightmare/chaos/dire/crap/shit/shite/fucking/bloody",
            "waited/waiting/wait/waits/delay/delayed/delays/cancelled/ignored/lost/forgot/forgotten/refused/late",
            "complaint/complain/complaining/complained/angry/furious/fuming/livid/upset/ashamed/disappointed",
            "no one/noone/nobody * cares/cared/answers/answered/told/listens/listened/came",
            "never/didn't/don't/won't/wouldn't/couldn't/can't * call/called/ring/rang/answer/get/listen/help/reply/care",
            "not good/acceptable/enough/happy/impressed/helpful",
            "wrong/mistake/mistakes/dirty/filthy/unsafe/dangerous/failed/failing/neglect/neglected");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Phrases praise = new Phrases(vocabulary);
    private final Phrases criticism = new Phrases(vocabulary);

    public Tones() {
        PRAISE.forEach(praise::add);
        CRITICISM.forEach(criticism::add);
    }

    /** The tone of a text. */
    public Tone of(String text) {
        Words words = Words.of(Reading.of(text), vocabulary);
        boolean praises = praise.isIn(words);
        boolean criticises = criticism.isIn(words);
        if (praises && criticises) {
            return Tone.MIXED;
        }
        return praises ? Tone.PRAISE : criticises ? Tone.CRITICISM : Tone.PLAIN;
    }
}
