package org.listeningpost.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ExpressionNode;
import org.apache.camel.model.LogDefinition;
import org.apache.camel.model.MulticastDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RecipientListDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SplitDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.model.language.ExpressionDefinition;
import org.listeningpost.config.Fault;

/**
 * What a route may do. A route that is not fed by the outbox may use the pipeline's beans, {@code direct:intake} and plain
 * patterns, and nothing else: so no source reaches a sink but through the intake. A sink's route may not swallow, retry or
 * bury a failure: the outbox would book it as done.
 */
final class RouteRules {
    /** The beans of the intake, in the order they must stand in. */
    static final List<String> PIPELINE = List.of("known", "moderate", "protect", "score", "judge", "insight", "record");

    /** Does nothing without an external scorer, and may be left out then. */
    private static final String SCORE = "score";

    private static final String INTAKE = "direct:intake";
    private static final Set<String> PLAIN = Set.of(
            "bean",
            "to",
            "convertBodyTo",
            "filter",
            "choice",
            "when",
            "otherwise",
            "split",
            "setHeader",
            "setProperty",
            "removeHeader",
            "removeHeaders",
            "removeProperty",
            "removeProperties",
            "log",
            "stop",
            "delay",
            "throttle",
            "step",
            "setBody",
            "validate");
    private static final Set<String> SWALLOWS = Set.of(
            "onException",
            "doTry",
            "doCatch",
            "doFinally",
            "wireTap",
            "threads",
            "aggregate",
            "resequence",
            "circuitBreaker",
            "onFallback",
            "saga",
            "loadBalance",
            "onCompletion",
            "kamelet",
            "intercept",
            "interceptFrom",
            "interceptSendToEndpoint",
            "script",
            "idempotentConsumer",
            "sample",
            "toD",
            "enrich",
            "pollEnrich");
    private static final Set<String> LATER_ENDPOINTS =
            Set.of("seda", "vm", "disruptor", "stub", "controlbus", "log", "mock", "browse", "dataset");
    private static final Set<String> LANGUAGES = Set.of("constant", "simple", "header", "exchangeProperty", "tokenize");
    private static final Pattern CALLS = Pattern.compile(
            "\\$(?:simple)?\\{\\s*(bean|ref|type|properties|camelContext|env|sys|exchange|exception)\\b");
    private static final Pattern LOGGED = Pattern.compile("\\$(?:simple)?\\{\\s*(?!routeId|exchangeId|date:)");

    private final CamelContext context;
    private final List<Fault> faults = new ArrayList<>();

    RouteRules(CamelContext context) {
        this.context = context;
    }

    /** The faults of a route of this file. */
    List<Fault> check(String file, RouteDefinition route) {
        String uri = resolved(route.getInput().getEndpointUri());
        boolean sink = uri.startsWith("outbox:");
        boolean amongSinks = Path.of(file).toAbsolutePath().getParent().endsWith("3-sinks");
        if (sink != amongSinks) {
            fault(
                    file,
                    route.getInput().getLineNumber(),
                    sink
                            ? "a route that begins with outbox: belongs in 3-sinks"
                            : "every route in 3-sinks begins with outbox:");
        }
        boolean traces = route.getTrace() != null && !resolved(route.getTrace()).equals("false");
        if (traces || route.getRoutePolicyRef() != null) {
            fault(file, line(route), "trace and routePolicy are refused: they may write what people said to the log");
        }
        if (route.getRouteConfigurationId() != null
                || route.getErrorHandlerRef() != null
                || route.getErrorHandler() != null
                || hasOwnErrorHandler(route)) {
            fault(file, line(route), "a route has no error handling of its own: the outbox alone retries and buries");
        }
        List<ProcessorDefinition<?>> steps = steps(route);
        for (ProcessorDefinition<?> step : steps) {
            all(file, step);
            if (sink) {
                sinkStep(file, step);
            } else {
                plainStep(file, step);
            }
        }
        if (uri.equals(INTAKE)) {
            intake(file, route, steps);
        }
        return faults;
    }

    /** Other than the context's, which every route is given. */
    private boolean hasOwnErrorHandler(RouteDefinition route) {
        return route.isErrorHandlerFactorySet()
                && route.getErrorHandlerFactory()
                        != context.getCamelContextExtension().getErrorHandlerFactory();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ProcessorDefinition<?>> steps(RouteDefinition route) {
        Collection found = ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ProcessorDefinition.class);
        return new ArrayList<ProcessorDefinition<?>>(found);
    }

    private void all(String file, ProcessorDefinition<?> step) {
        if (step instanceof LogDefinition log
                && LOGGED.matcher(resolved(String.valueOf(log.getMessage()))).find()) {
            fault(file, line(step), "log may name ${routeId} and ${exchangeId} only: what people said is never logged");
        }
        if (step.getShortName().equals("setErrorHandler") || step.getShortName().equals("errorHandler")) {
            fault(file, line(step), "errorHandler is refused: the outbox alone retries and buries");
        }
    }

    private void sinkStep(String file, ProcessorDefinition<?> step) {
        if (SWALLOWS.contains(step.getShortName())) {
            fault(
                    file,
                    line(step),
                    step.getShortName() + " is refused in a sink: a failure it hides would be booked as delivered");
        }
        boolean goesOn = step instanceof MulticastDefinition m && !Boolean.parseBoolean(m.getStopOnException())
                || step instanceof SplitDefinition s && !Boolean.parseBoolean(s.getStopOnException())
                || step instanceof RecipientListDefinition<?> r && !Boolean.parseBoolean(r.getStopOnException());
        if (goesOn) {
            fault(
                    file,
                    line(step),
                    step.getShortName() + " in a sink needs stopOnException: true, or a failure is lost");
        }
        if (step instanceof ToDefinition to && LATER_ENDPOINTS.contains(scheme(to))) {
            fault(
                    file,
                    line(step),
                    scheme(to) + ": is refused in a sink: it reports success before anything is delivered");
        }
    }

    private void plainStep(String file, ProcessorDefinition<?> step) {
        if (!PLAIN.contains(step.getShortName())) {
            fault(
                    file,
                    line(step),
                    step.getShortName() + " is refused here: a source goes to " + INTAKE
                            + " by plain patterns and no other way");
        } else if (step instanceof ToDefinition to
                && !resolved(to.getEndpointUri()).equals(INTAKE)) {
            fault(
                    file,
                    line(step),
                    "to " + scheme(to) + ": is refused here: " + INTAKE
                            + " is the only way on, so that nothing leaves unscreened");
        } else if (step instanceof BeanDefinition bean && !isOfThePipeline(bean)) {
            fault(file, line(step), "only the pipeline's beans may be used here: " + String.join(", ", PIPELINE));
        } else if (step instanceof ExpressionNode node) {
            expression(file, step, node.getExpression());
        }
    }

    /** Its method is a name and no call, whose parameters would be expressions. */
    private static boolean isOfThePipeline(BeanDefinition bean) {
        return PIPELINE.contains(String.valueOf(bean.getRef()))
                && (bean.getMethod() == null || !bean.getMethod().contains("("));
    }

    private void expression(String file, ProcessorDefinition<?> step, ExpressionDefinition expression) {
        if (expression == null) {
            return;
        }
        String text = resolved(String.valueOf(expression.getExpression()));
        if (!LANGUAGES.contains(expression.getLanguage()) || CALLS.matcher(text).find() || text.contains("resource:")) {
            fault(
                    file,
                    line(step),
                    "only constant, simple, header, exchangeProperty and tokenize may be used here,"
                            + " and no call of beans or types");
        }
    }

    /** The intake's beans stand once each and in their order, whatever patterns stand between them. */
    private void intake(String file, RouteDefinition route, List<ProcessorDefinition<?>> steps) {
        List<String> beans = steps.stream()
                .filter(BeanDefinition.class::isInstance)
                .map(step -> String.valueOf(((BeanDefinition) step).getRef()))
                .toList();
        boolean scored = resolved("{{scorer.url}}").startsWith("http");
        List<String> needed =
                PIPELINE.stream().filter(bean -> scored || !bean.equals(SCORE)).toList();
        if (!beans.equals(PIPELINE) && !beans.equals(needed)) {
            fault(
                    file,
                    line(route),
                    "the intake needs the beans " + String.join(", ", needed) + ", once each and in this order");
        }
    }

    private String scheme(ToDefinition to) {
        String uri = resolved(to.getEndpointUri());
        return uri.contains(":") ? uri.substring(0, uri.indexOf(':')) : uri;
    }

    /** With its placeholders; one that cannot be resolved stays as it is, and so is none of the allowed ones. */
    private String resolved(String uri) {
        return resolved(context, uri);
    }

    static String resolved(CamelContext context, String uri) {
        try {
            String text = context.resolvePropertyPlaceholders(uri);
            return text.startsWith("direct://") ? "direct:" + text.substring("direct://".length()) : text;
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }

    private static int line(ProcessorDefinition<?> step) {
        return Math.max(0, step.getLineNumber());
    }

    private void fault(String file, int line, String reason) {
        faults.add(new Fault(file, Math.max(0, line), reason));
    }
}
