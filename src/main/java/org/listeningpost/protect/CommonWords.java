package org.listeningpost.protect;

import java.util.Set;

/** Words of names that are ordinary words too: one that is remembered would be taken out of what has nothing to do with it. */
final class CommonWords {
    private static final int SHORTEST = 2;
    private static final Set<String> WORDS =
            Set.of(("am an and are art as at autumn baker banks be bell berry best bill"
                            + " bird bishop black bless bloom bond bowl boy brook brown buck bush but butler by can carol case cash"
                            + " chance chase cherry christian christmas church clay cliff cook cross crystal daisy dale dad dawn day"
                            + " dean dear do drew earl east fair faith field flowers for fox frank friday garden gene glass go gold"
                            + " good grace grant gray green grey guy had hall happy hardy has have hazel he heart heath heather her"
                            + " hill him his holly hope house hunt if in iris is it ivy jack jade joy judge june july king knight"
                            + " lake lamb lance lane law lily little long love loving major mark marsh mason max may me miles mill"
                            + " mine moon moor more mum my new nice night noble north not of old olive on or our page park parker"
                            + " pat patience pearl penny pepper pool poppy price prince queen ray read rich rivers road rob robin"
                            + " rock rose ruby sage sandy sharp she shepherd short silver skip small smart so south spring star"
                            + " stone street strong sue summer sunny swan swift the they thin tiny to tom up us victor violet wade"
                            + " walker ward we weaver wells west white will winter wise wolf wood woods worth yes you young")
                    .split(" "));

    private CommonWords() {}

    /** Whether a folded word of a name is worth remembering. */
    static boolean isDistinct(String word) {
        return word.length() >= SHORTEST && !WORDS.contains(word);
    }
}
