package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route may not do: each refusal names the file, the line and why. */
class RouteRulesTest {
    private static final String SOURCE = "1-sources/own-source.camel.yaml";
    private static final String SINK = "3-sinks/own-sink.camel.yaml";
    private static final String INTAKE = "2-pipeline/intake.camel.yaml";

    @TempDir
    Path temp;

    private RoutesCopy routes;

    @BeforeEach
    void copy() throws Exception {
        routes = RoutesCopy.in(temp);
    }

    @Test
    void finds_nothing_wrong_with_the_routes_that_are_shipped() {
        assertThat(routes.faults()).isEmpty();
        assertThat(routes.faults(Map.of(
                        "crm.kind", "rest",
                        "crm.url", "http://127.0.0.1:9/api",
                        "mail.host", "127.0.0.1",
                        "digest.to", "comms@example.org",
                        "alert.to", "duty@example.org",
                        "scorer.url", "http://127.0.0.1:9/score",
                        "blog.feeds", "https://blog.example.org/feed")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toD: {uri: 'jdbc:database'}",
                "wireTap: {uri: 'direct:elsewhere'}",
                "enrich: {constant: 'direct:elsewhere'}",
                "pollEnrich: {constant: 'direct:elsewhere'}",
                "script: {simple: '${body}'}",
                "recipientList: {constant: 'direct:elsewhere'}",
                "multicast: {steps: [to: 'direct:intake']}",
                "doTry: {steps: [to: 'direct:intake'], doCatch: [{exception: [java.lang.Exception], steps: [stop: {}]}]}",
                "process: {ref: other}",
                "marshal: {base64: {}}",
                "to: 'jdbc:database'",
                "to: 'file:/tmp/elsewhere'",
                "to: 'seda:elsewhere'",
                "to: 'log:elsewhere'",
                "to: '{{my.elsewhere}}'",
                "bean: {ref: feedbackRows, method: json}",
                "bean: {ref: crm, method: send}",
                "bean: {beanType: java.lang.System, method: gc}",
                "bean: {ref: known, method: 'drop(${bean:crm})'}",
                "log: '${body}'",
                "log: 'Somebody said ${bodyAs(String)}'",
                "log: '${header.author}'",
                "log: '$simple{body}'",
                "log: '{{my.words}}'",
                "setHeader: {name: x, simple: '${bean:crm}'}",
                "setHeader: {name: x, simple: '$simple{bean:crm}'}",
                "setHeader: {name: x, simple: '{{my.call}}'}",
                "setHeader: {name: x, simple: '${ref:crm}'}",
                "setHeader: {name: x, simple: '${exchange.context}'}",
                "setBody: {constant: 'resource:file:/etc/hostname'}",
                "setBody: {groovy: 'body'}",
                "filter: {method: {ref: crm, method: send}, steps: [to: 'direct:intake']}",
                "choice: {when: [{simple: '${bean:crm}', steps: [to: 'direct:intake']}]}",
                "choice: {otherwise: {steps: [to: 'file:/tmp/elsewhere']}}",
                "split: {simple: '${body}', steps: [to: 'file:/tmp/elsewhere']}",
            })
    void refuses_in_a_source_whatever_is_no_plain_way_to_the_intake(String step) {
        routes.set("my.elsewhere", "file:/tmp/elsewhere")
                .set("my.words", "${body}")
                .set("my.call", "${bean:crm}")
                .write(SOURCE, route("own-source", "direct:outside", step));

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).startsWith(SOURCE + ":"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to: 'direct:intake'",
                "to: 'direct://intake'",
                "to: '{{my.way}}'",
                "log: 'A page at ${routeId}'",
                "setHeader: {name: x, constant: y}",
                "filter: {simple: '${body} != null', steps: [to: 'direct:intake']}",
                "split: {simple: '${body}', steps: [to: 'direct:intake']}",
            })
    void allows_in_a_source_plain_patterns_on_the_way_to_the_intake(String step) {
        routes.set("my.way", "direct:intake").write(SOURCE, route("own-source", "direct:outside", step));

        assertThat(routes.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onException: {exception: [java.lang.Exception], handled: {constant: 'true'}}",
                "doTry: {steps: [to: 'direct:x'], doCatch: [{exception: [java.lang.Exception], steps: [stop: {}]}]}",
                "wireTap: {uri: 'direct:x'}",
                "circuitBreaker: {steps: [to: 'direct:x']}",
                "multicast: {steps: [to: 'direct:x']}",
                "multicast: {stopOnException: 'false', steps: [to: 'direct:x']}",
                "split: {simple: '${body}', steps: [to: 'direct:x']}",
                "threads: {}",
                "aggregate: {constant: 'true', aggregationStrategy: '#x', steps: [to: 'direct:x']}",
                "toD: {uri: 'direct:x'}",
                "enrich: {constant: 'direct:x'}",
                "script: {simple: '${body}'}",
                "to: 'seda:x'",
                "to: 'log:x'",
                "to: 'mock:x'",
                "log: '${body}'",
                "loadBalance: {failoverLoadBalancer: {}, steps: [to: 'direct:x']}",
                "idempotentConsumer: {simple: '${body}', idempotentRepository: '#x', steps: [to: 'direct:x']}",
                "sample: {samplePeriod: '1000'}",
            })
    void refuses_in_a_sink_whatever_would_report_success_for_a_failure(String step) {
        routes.write(SINK, route("own-sink", "outbox:own", step));

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).startsWith(SINK + ":"));
    }

    @Test
    void allows_a_multicast_in_a_sink_that_stops_on_the_first_failure() {
        routes.write(
                SINK,
                route(
                        "own-sink",
                        "outbox:own",
                        "multicast: {stopOnException: 'true', steps: [{to: 'direct:x'}, {to: 'direct:y'}]}"));

        assertThat(routes.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- errorHandler: {deadLetterChannel: {deadLetterUri: 'direct:dead'}}",
                "- onException: {exception: [java.lang.Exception], handled: {constant: 'true'}}",
                "- \"onException\": {exception: [java.lang.Exception], handled: {constant: 'true'}}",
                "-\n    onException: {exception: [java.lang.Exception], handled: {constant: 'true'}}",
                "- {onException: {exception: [java.lang.Exception], handled: {constant: 'true'}}}",
                "- \"errorHandler\": {deadLetterChannel: {deadLetterUri: 'direct:dead'}}",
                "- intercept: {steps: [to: 'direct:x']}",
                "- interceptSendToEndpoint: {uri: 'direct:x', steps: [to: 'direct:y']}",
                "- onCompletion: {steps: [to: 'direct:x']}",
                "- beans: [{name: x, type: java.lang.Object}]",
                "- routeConfiguration: {id: x}",
                "- routeTemplate: {id: x, from: {uri: 'direct:x'}}",
                "- rest: {path: /x, get: [{to: 'direct:x'}]}",
            })
    void refuses_anything_but_a_route_at_the_top_of_a_file(String also) {
        routes.write(SINK, also + "\n" + route("own-sink", "outbox:own", "to: 'direct:x'"));

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).startsWith(SINK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace: 'true'",
                "trace: '{{my.trace}}'",
                "routePolicy: x",
                "routeConfigurationId: x",
                "errorHandler: {deadLetterChannel: {deadLetterUri: 'direct:dead'}}",
            })
    void refuses_tracing_and_error_handling_of_a_routes_own(String option) {
        routes.set("my.trace", "true")
                .write(
                        SINK,
                        route("own-sink", "outbox:own", "to: 'direct:x'")
                                .replace("    from:", "    " + option + "\n    from:"));

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).startsWith(SINK));
    }

    @Test
    void wants_the_intakes_beans_once_each_and_in_their_order() {
        String intake = routes.read(INTAKE);
        for (String changed : new String[] {
            intake.replace("ref: judge", "ref: known").replace("method: judge", "method: drop"),
            intake.replaceFirst("(?s)        # the house rules.*?method: moderate\n", ""),
            intake.replace("ref: protect", "ref: swap")
                    .replace("ref: moderate", "ref: protect")
                    .replace("ref: swap", "ref: moderate"),
            intake + "        - bean: {ref: record, method: record}\n"
        }) {
            routes.write(INTAKE, changed);

            assertThat(routes.faults())
                    .anySatisfy(fault ->
                            assertThat(fault).startsWith(INTAKE + ":").contains("once each and in this order"));
        }
    }

    @Test
    void wants_the_bean_of_the_scorer_only_where_there_is_a_scorer() {
        routes.write(
                INTAKE,
                routes.read(INTAKE).replaceFirst("(?s)        # what an external scorer.*?method: score\n", ""));

        assertThat(routes.faults()).isEmpty();
        assertThat(routes.faults(Map.of("scorer.url", "http://127.0.0.1:9/score")))
                .anySatisfy(fault -> assertThat(fault).startsWith(INTAKE + ":").contains("protect, score, judge"));
    }

    @Test
    void misses_the_intake() throws Exception {
        routes.delete(INTAKE);

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).contains("direct:intake"));
    }

    @Test
    void wants_one_route_a_file_with_the_files_own_name() {
        String route = route("own-source", "direct:outside", "to: 'direct:intake'");

        routes.write(
                SOURCE, route + route.replace("own-source", "second-source").replace("outside", "second"));
        assertThat(routes.faults())
                .anySatisfy(fault -> assertThat(fault).startsWith(SOURCE + ":1: must hold exactly one"));

        routes.write(SOURCE, route.replace("own-source", "other-source"));
        assertThat(routes.faults())
                .anySatisfy(fault -> assertThat(fault).startsWith(SOURCE + ":1: must hold exactly one"));
    }

    @Test
    void keeps_sinks_and_sources_in_their_folders() {
        routes.write(SOURCE, route("own-source", "outbox:crm", "to: 'direct:x'"));
        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).contains("belongs in 3-sinks"));

        routes.write(SOURCE, route("own-source", "direct:outside", "to: 'direct:intake'"))
                .write(SINK, route("own-sink", "direct:intake2", "to: 'direct:x'"));
        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).contains("begins with outbox:"));
    }

    @Test
    void goes_by_the_folder_of_the_file_and_not_by_what_lies_above_it() throws Exception {
        RoutesCopy below = RoutesCopy.in(temp, "3-sinks/routes");

        assertThat(below.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "route",
                "- route:\n    id: [",
                "- route: {id: own-source, form: {uri: x}}",
                "\u0000",
                "- 1",
                "{}"
            })
    void says_where_a_broken_file_is_broken(String text) {
        routes.write(SOURCE, text);

        assertThat(routes.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith(SOURCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"errorHandler\": {noErrorHandler: {}}", "\"onException\": {exception: [java.lang.Exception]}"})
    void refuses_quoted_error_handling_beside_a_source_too(String also) {
        routes.write(SOURCE, "- " + also + "\n" + route("own-source", "direct:outside", "to: 'direct:intake'"));

        assertThat(routes.faults()).anySatisfy(fault -> assertThat(fault).startsWith(SOURCE));
    }

    @Test
    void names_the_line_of_a_refused_step() {
        routes.write(SOURCE, route("own-source", "direct:outside", "toD:\n            uri: 'file:x'"));

        assertThat(routes.faults())
                .anySatisfy(fault -> assertThat(fault).startsWith(SOURCE + ":7: toD is refused here"));
    }

    private static String route(String id, String from, String step) {
        return """
                - route:
                    id: ROUTE
                    description: A route of our own.
                    from:
                      uri: FROM
                      steps:
                        - STEP
                """.replace("ROUTE", id).replace("FROM", from).replace("STEP", step);
    }
}
