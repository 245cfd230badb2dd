package org.listeningpost.protect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.listeningpost.config.Fault;
import org.listeningpost.config.Faults;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Moderator;

/** Everything that screens a post, built from the rules folder; it holds no state and serves any number of threads. */
public final class Screening {
    private final HouseRules rules;
    private final Moderator moderator;
    private final Protector protector;

    private Screening(HouseRules rules, Protector protector) {
        this.rules = rules;
        this.moderator = rules.moderator();
        this.protector = protector;
    }

    /**
     * @param rulesFolder with {@code house-rules.yaml} and {@code identifiers.yaml}
     * @param holdWords a file with a word a line whose posts are held, or null
     * @param pseudonym a keyed hash, for authors
     * @throws FaultyFiles with every fault of all the files
     */
    public static Screening load(Path rulesFolder, Path holdWords, UnaryOperator<String> pseudonym) throws FaultyFiles {
        Faults faults = new Faults();
        HouseRules rules =
                faults.collect(() -> HouseRules.load(rulesFolder.resolve("house-rules.yaml"), holdWords), null);
        Policy policy = faults.collect(() -> PolicyFile.read(rulesFolder.resolve("identifiers.yaml")), Policy.usual());
        faults.check();
        return new Screening(rules, new Protector(recognisers(policy), policy, pseudonym));
    }

    private static List<Recogniser> recognisers(Policy policy) {
        List<Recogniser> all = new ArrayList<>(Recognisers.all(policy.staffNames()));
        DenyList denied = policy.denyList();
        if (!denied.isEmpty()) {
            all.add(denied);
        }
        return all;
    }

    public Moderator moderator() {
        return moderator;
    }

    public Protector protector() {
        return protector;
    }

    public Judge judge() {
        return new Judge();
    }

    /** The house rules as they are published. */
    public HouseRules houseRules() {
        return rules;
    }

    /** The version in the house rules file, which stands with every decision. */
    public String rulesVersion() {
        return rules.version();
    }

    /** A fault for each of the rules' own examples that its rule gets wrong. */
    public List<Fault> runExamples() {
        return rules.runExamples();
    }
}
