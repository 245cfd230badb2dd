package org.listeningpost.moderate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.listeningpost.config.Fault;
import org.listeningpost.config.Faults;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.post.Post;

/**
 * All that moderation goes by: the published rules and the organisation's own list of words.
 *
 * @param version as the file gives it; recorded with every decision
 * @param repeatedOffer the rule for offers that come again and again, if there is one
 */
public record HouseRules(
        String version,
        List<HouseRule> rules,
        Optional<Rule> listedWords,
        Optional<RepeatedOffer> repeatedOffer,
        Vocabulary vocabulary) {
    public HouseRules {
        rules = List.copyOf(rules);
    }

    /**
     * @param file such as {@code routes/rules/house-rules.yaml}
     * @param holdWords a file with a word a line, or null
     * @throws FaultyFiles with every fault of both
     */
    public static HouseRules load(Path file, Path holdWords) throws FaultyFiles {
        Vocabulary vocabulary = Vocabulary.ofPeople();
        Faults faults = new Faults();
        HouseRules rules = faults.collect(() -> HouseRulesFile.read(file, vocabulary), null);
        Rule listed = holdWords == null ? null : faults.collect(() -> WordList.read(holdWords, vocabulary), null);
        faults.check();
        return new HouseRules(rules.version, rules.rules, Optional.ofNullable(listed), rules.repeatedOffer, vocabulary);
    }

    /** The moderator that goes by these rules. */
    public Moderator moderator() {
        List<Rule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.rule()));
        listedWords.ifPresent(all::add);
        return new Moderator(vocabulary, all);
    }

    /** What of a post is remembered, to know an advertisement again; nothing if no rule asks for it. */
    public Sketch sketch(Post post) {
        return repeatedOffer.isEmpty() ? Sketch.NOTHING : sketch(Words.of(Reading.of(post.text()), vocabulary));
    }

    /** The same of a post that was read already. */
    public Sketch sketch(Words words) {
        return repeatedOffer.map(rule -> rule.sketch(words)).orElse(Sketch.NOTHING);
    }

    /** What the rules say of an offer that was made so often. */
    public Judgement judge(Repetition repetition) {
        return repeatedOffer.flatMap(rule -> rule.judge(repetition)).orElse(Judgement.APPROVED);
    }

    /** A fault for each example that its own rule gets wrong. */
    public List<Fault> runExamples() {
        Moderator moderator = moderator();
        return rules.stream()
                .flatMap(rule -> rule.wrongExamples(moderator).stream())
                .toList();
    }
}
