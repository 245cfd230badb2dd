package org.listeningpost.hub;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;
import org.listeningpost.config.Settings;

/** The mail server as the settings name it. User and password stay in the session, out of every address. */
final class MailAccount {
    private static final String TIMEOUT_MILLIS = "20000";

    private final Settings settings;

    MailAccount(Settings settings) {
        this.settings = settings;
    }

    /** What stands for {@code {{mail.uri}}} in routes. */
    String uri() {
        return protocol() + ":" + settings.optional("mail.host").orElse("mail-host-is-not-set") + ":"
                + settings.text("mail.port") + "?session=#mailSession";
    }

    Session session() {
        String protocol = protocol();
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "host", settings.text("mail.host"));
        properties.setProperty(prefix + "port", settings.text("mail.port"));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "sendpartial", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.text("mail.security").equals("starttls")) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        String auth = settings.text("mail.auth");
        if (auth.equals("none")) {
            return Session.getInstance(properties);
        }
        properties.setProperty(prefix + "auth", "true");
        properties.setProperty(prefix + "user", settings.text("mail.user"));
        if (auth.equals("oauth2")) {
            properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.text("mail.user"), settings.text("mail.password"));
            }
        });
    }

    private String protocol() {
        return settings.text("mail.security").equals("tls") ? "smtps" : "smtp";
    }
}
