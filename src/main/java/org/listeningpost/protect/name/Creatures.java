package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.listeningpost.protect.name.Token.Gap;

/** Names of those who are nobody: "our dog Max", "Poppy the hospital cat", "the chatbot Olivia", "Storm Arwen". */
final class Creatures {
    /** None that people are called in anger or in love: "that cow Linda", "thanks hen". */
    private static final Set<String> CREATURES = Set.of("""
            dog dogs doggy pup puppy pooch hound cat cats kitty moggy tabby tomcat budgie parrot cockatiel
            canary hamster gerbil guineapig rabbit horse pony goldfish fish tortoise gecko hedgehog owl
            spaniel labrador lab cockapoo cavapoo labradoodle collie terrier whippet greyhound lurcher poodle
            retriever dachshund beagle husky alsatian staffie staffy bulldog frenchie chihuahua sheepdog
            rottweiler dalmatian schnauzer westie yorkie corgi mongrel shihtzu bichon springer cocker teddy
            plushie toy cuddly skeleton mannequin robot chatbot dinosaur elephant giraffe lion tiger penguin
            unicorn bunnies
            """.strip().split("\\s+"));

    /** What is called like people and is written before the name. */
    private static final Set<String> LEADING = Set.of("storm", "hurricane", "cyclone", "typhoon", "app", "avatar");

    private final Tokens tokens;
    private final BitSet nobody = new BitSet();

    private Creatures(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The words of a text that name no person, wherever they stand in it. */
    static BitSet in(Tokens tokens) {
        Creatures creatures = new Creatures(tokens);
        for (int i = 0; i < tokens.count(); i++) {
            if (CREATURES.contains(tokens.at(i).word())) {
                creatures.beside(i);
            } else if (LEADING.contains(tokens.at(i).word()) && tokens.isNext(i + 1)) {
                creatures.add(i + 1);
            }
        }
        creatures.again();
        return creatures.nobody;
    }

    private void beside(int creature) {
        Token next = tokens.at(creature + 1);
        if (isNamed(next) && next.gap() != Gap.SENTENCE && next.gap() != Gap.LINE && !isOwner(creature + 1)) {
            add(creature + 1);
        }
        for (int i = creature + 1; i < creature + 6 && !tokens.startsSentence(i); i++) {
            if (tokens.at(i).isWritten("called") || tokens.at(i).isWritten("named")) {
                add(i + 1);
            }
        }
        int start = creature;
        while (start > creature - 3 && tokens.isNext(start) && isDescription(tokens.at(start - 1))) {
            start--;
        }
        Token article = tokens.at(start);
        boolean introduced = start < creature && isArticle(tokens.at(start));
        boolean bracketed = start > 0 && article.gap() == Gap.MARK;
        int name = start - 1;
        if ((introduced || bracketed) && isNamed(tokens.at(name)) && !tokens.startsSentence(start)) {
            add(name);
        }
    }

    /** "My dog Karen's vet": a possessive after the name is the name's; "the dog, Sue said" is Sue's saying. */
    private boolean isOwner(int name) {
        Token verb = tokens.at(name + 1);
        return tokens.at(name).gap() == Gap.COMMA && verb.isWritten("said");
    }

    private static boolean isDescription(Token t) {
        return isArticle(t) || t.isLower() && !t.is(Kind.VERB | Kind.PARTICLE) && t.is(Kind.WORD) && !isJoint(t);
    }

    private static boolean isJoint(Token t) {
        return t.isWritten("and")
                || t.isWritten("with")
                || t.isWritten("saw")
                || t.isWritten("has")
                || t.isWritten("n");
    }

    private static boolean isArticle(Token t) {
        return switch (t.word()) {
            case "the", "my", "our", "his", "her", "their", "a", "your" -> true;
            default -> false;
        };
    }

    private static boolean isNamed(Token t) {
        return !t.word().isEmpty() && (t.isName() || t.isUnknown()) && (t.isCapital() || t.isSureName());
    }

    private void add(int i) {
        if (isNamed(tokens.at(i))) {
            nobody.set(i);
        }
    }

    private void again() {
        if (nobody.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        nobody.stream().forEach(i -> known.add(tokens.at(i).word()));
        for (int i = 0; i < tokens.count(); i++) {
            if (known.contains(tokens.at(i).word())) {
                nobody.set(i);
            }
        }
    }
}
