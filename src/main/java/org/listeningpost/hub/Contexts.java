package org.listeningpost.hub;

import org.apache.camel.builder.NoErrorHandlerBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultRegistry;

/** Camel contexts as the hub wants them: lean, quiet, and without an error handler that logs or retries. */
final class Contexts {
    private static final long DRAIN_SECONDS = 26;

    private Contexts() {}

    static DefaultCamelContext plain() {
        DefaultCamelContext context = new DefaultCamelContext(new DefaultRegistry());
        context.getCamelContextExtension().setName("listening-post");
        context.disableJMX();
        context.setSourceLocationEnabled(true);
        context.setStreamCaching(false);
        context.setMessageHistory(false);
        context.setLoadTypeConverters(false);
        context.setAllowUseOriginalMessage(false);
        context.setUseBreadcrumb(false);
        context.setUseMDCLogging(false);
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerBuilder());
        context.getShutdownStrategy().setTimeout(DRAIN_SECONDS);
        context.getShutdownStrategy().setShutdownNowOnTimeout(true);
        context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
        return context;
    }
}
