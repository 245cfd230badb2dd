package org.listeningpost.console;

import java.util.List;
import org.listeningpost.markup.Html;
import org.listeningpost.moderate.HouseRule;
import org.listeningpost.moderate.HouseRule.Example;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Verdict;

/** The house rules as they are published: the file that drives the filter, in plain words, to read and to print. */
final class HouseRulesPage {
    private static final String TITLE = "House rules";

    private HouseRulesPage() {}

    static String of(HouseRules rules) {
        Html main = new Html().element("h1", TITLE);
        main.element(
                "p",
                "What you tell us about care is welcome, and criticism above all. It is passed on to the people who can"
                        + " act on it, as long as it keeps these rules. They are the same for everybody, and a program"
                        + " looks at every post by them; where a rule says so, a person looks too.");
        main.element("p", "Version " + rules.version(), "class", "note");
        contents(main, rules.rules());
        rules.rules().forEach(rule -> rule(main, rule));
        return Layout.page(TITLE, main);
    }

    private static void contents(Html main, List<HouseRule> rules) {
        main.open("nav", "aria-labelledby", "contents").element("h2", "The rules", "id", "contents");
        main.open("ol");
        rules.forEach(rule -> main.open("li")
                .element("a", rule.title(), "href", "#rule-" + rule.id())
                .close());
        main.close().close();
    }

    private static void rule(Html main, HouseRule rule) {
        String heading = "rule-" + rule.id();
        main.open("section", "class", "rule", "aria-labelledby", heading);
        main.element("h2", rule.title(), "id", heading);
        main.element("p", rule.text());
        main.open("p").element("strong", "What happens: ").text(what(rule.action()));
        main.close();
        // whoever is in need breaks no rule
        boolean escalates = rule.action() == Verdict.ESCALATE;
        examples(main, escalates ? "Nobody is called for" : "Allowed", "allowed", rule.allowed());
        examples(main, escalates ? "A person looks at once" : "Not allowed", "not-allowed", rule.notAllowed());
        main.close();
    }

    private static String what(Verdict action) {
        return switch (action) {
            case ESCALATE -> "a person on duty is told at once and looks at the post. Nothing is answered by itself.";
            case REJECT -> "the post is not passed on.";
            case HOLD -> "a person looks at the post before it is passed on.";
            case APPROVE -> "the post is passed on.";
        };
    }

    private static void examples(Html main, String heading, String kind, List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        main.open("div", "class", "examples " + kind).element("h3", heading).open("ul");
        examples.forEach(example -> main.element("li", example.text(), "dir", "auto"));
        main.close().close();
    }
}
