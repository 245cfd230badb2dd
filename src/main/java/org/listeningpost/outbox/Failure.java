package org.listeningpost.outbox;

import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a failed delivery says of itself, in terms the failure policy knows.
 *
 * @param status the HTTP status, or 0
 * @param smtp the SMTP reply code, or 0
 * @param sqlState the SQL state, or empty
 * @param exception the innermost exception
 * @param retryAfter when the sink asks to be asked again, or null
 */
record Failure(int status, int smtp, String sqlState, Throwable exception, Instant retryAfter) {
    private static final int DEEPEST = 30;

    static Failure of(Throwable thrown) {
        int status = 0;
        int smtp = 0;
        String sqlState = "";
        Instant retryAfter = null;
        Throwable innermost = thrown;
        int depth = 0;
        for (Throwable t = thrown; t != null && depth++ < DEEPEST; t = cause(t)) {
            innermost = t;
            if (t instanceof SinkRefusal refusal) {
                status = refusal.status();
                retryAfter = refusal.retryAfter();
            }
            smtp = Math.max(smtp, smtpCode(t));
            if (t instanceof SQLException sql && sqlState.isEmpty()) {
                sqlState = sqlState(sql);
            }
        }
        return new Failure(status, smtp, sqlState, innermost, retryAfter);
    }

    /** Mail exceptions hang on a chain of their own; the code is on the last of them. */
    private static Throwable cause(Throwable thrown) {
        if (thrown instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }

    private static int smtpCode(Throwable thrown) {
        if (thrown instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (thrown instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return thrown instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    /** SQLite has no SQL states: its refusals of a value (too big, constraint, mismatch) become the class they belong to. */
    private static String sqlState(SQLException sql) {
        if (sql.getSQLState() != null) {
            return sql.getSQLState();
        }
        return switch (sql.getErrorCode() & 0xff) {
            case 18, 20 -> "22000";
            case 19 -> "23000";
            default -> "";
        };
    }

    /** In a reader's words: what answered what; never a message, which may quote what was sent. */
    String words() {
        if (status > 0) {
            return "answered HTTP " + status;
        }
        if (smtp > 0) {
            return "the mail server answered " + smtp;
        }
        if (!sqlState.isEmpty()) {
            return "the database answered SQL state " + sqlState;
        }
        return Plainly.said(exception);
    }
}
