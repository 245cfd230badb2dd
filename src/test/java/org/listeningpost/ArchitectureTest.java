package org.listeningpost;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.Stored;

/** Which way the packages point, and who alone may do what. docs/architecture.md says why. */
@AnalyzeClasses(packages = "org.listeningpost", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule post_needs_nothing = onlyPointsTo("post");

    @ArchTest
    static final ArchRule config_needs_nothing = onlyPointsTo("config");

    @ArchTest
    static final ArchRule markup_needs_nothing = onlyPointsTo("markup");

    @ArchTest
    static final ArchRule listening_needs_posts_and_settings = onlyPointsTo("listen", "post", "config");

    @ArchTest
    static final ArchRule moderation_points_upstream = onlyPointsTo("moderate", "post", "config");

    @ArchTest
    static final ArchRule confidentiality_points_upstream = onlyPointsTo("protect", "post", "config", "moderate");

    @ArchTest
    static final ArchRule scoring_points_upstream = onlyPointsTo("score", "post", "config", "moderate", "protect");

    @ArchTest
    static final ArchRule insight_points_upstream = onlyPointsTo("insight", "post", "config", "moderate", "protect");

    @ArchTest
    static final ArchRule the_ledger_points_upstream =
            onlyPointsTo("ledger", "post", "config", "moderate", "protect", "insight", "listen");

    @ArchTest
    static final ArchRule the_outbox_points_upstream =
            onlyPointsTo("outbox", "post", "config", "moderate", "protect", "insight", "ledger");

    @ArchTest
    static final ArchRule the_digest_points_upstream =
            onlyPointsTo("digest", "post", "config", "markup", "moderate", "protect", "insight", "ledger");

    @ArchTest
    static final ArchRule the_crm_points_upstream =
            onlyPointsTo("crm", "post", "config", "moderate", "protect", "insight", "ledger", "outbox");

    @ArchTest
    static final ArchRule the_alert_points_upstream =
            onlyPointsTo("alert", "post", "config", "markup", "moderate", "protect", "insight", "ledger", "digest");

    @ArchTest
    static final ArchRule the_console_points_upstream =
            onlyPointsTo("console", "post", "config", "markup", "moderate", "protect", "insight", "ledger", "digest");

    @ArchTest
    static final ArchRule nothing_but_main_and_the_demo_knows_the_hub = noClasses()
            .that(resideInAPackage("org.listeningpost.(*)..").and(outside("hub", "demo")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.listeningpost.hub..", "org.listeningpost.demo.."));

    @ArchTest
    static final ArchRule the_hub_does_not_know_the_demo =
            noClasses().that(resideIn("hub")).should().dependOnClassesThat(resideIn("demo"));

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.listeningpost.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_ledger_alone_speaks_sql = noClasses()
            .that(outside("ledger")
                    .and(DescribedPredicate.not(
                            name("org.listeningpost.outbox.Failure").or(name("org.listeningpost.outbox.Plainly")))))
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql.."))
            .because("outbox.Failure only tells what a SQLException means");

    @ArchTest
    static final ArchRule camel_stays_at_the_edge = noClasses()
            .that(outside("listen", "outbox", "hub"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.camel.."));

    @ArchTest
    static final ArchRule mail_stays_where_mails_are_written_and_sent = noClasses()
            .that(outside("digest", "alert", "hub", "demo")
                    .and(DescribedPredicate.not(
                            name("org.listeningpost.outbox.Failure").or(name("org.listeningpost.outbox.Plainly")))))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.mail.."));

    @ArchTest
    static final ArchRule the_ledger_alone_reads_protected_posts_back = noClasses()
            .that(outside("ledger", "protect"))
            .should()
            .dependOnClassesThat(type(Stored.class).or(type(Stored.Row.class)));

    @ArchTest
    static final ArchRule a_protected_post_is_made_in_protect_alone = noClasses()
            .that(outside("protect"))
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "makes a protected post", call -> call.getTargetOwner().isEquivalentTo(ProtectedPost.class)));

    @ArchTest
    static final ArchRule the_middle_has_no_clock_and_no_network = noClasses()
            .that(resideInAnyPackage(in("moderate", "protect", "insight", "digest", "alert")))
            .should()
            .dependOnClassesThat(
                    type(java.time.Clock.class).or(resideInAnyPackage("java.net.http..", "java.nio.channels..")));

    private static ArchRule onlyPointsTo(String from, String... to) {
        String[] allowed = java.util.Arrays.copyOf(to, to.length + 1);
        allowed[to.length] = from;
        return noClasses()
                .that(resideIn(from))
                .should()
                .dependOnClassesThat(resideInAPackage("org.listeningpost..").and(outside(allowed)));
    }

    private static DescribedPredicate<JavaClass> resideIn(String part) {
        return resideInAPackage("org.listeningpost." + part + "..");
    }

    private static DescribedPredicate<JavaClass> outside(String... parts) {
        return DescribedPredicate.not(resideInAnyPackage(in(parts)));
    }

    private static String[] in(String... parts) {
        return java.util.Arrays.stream(parts)
                .map(part -> "org.listeningpost." + part + "..")
                .toArray(String[]::new);
    }
}
