package org.listeningpost.digest;

import java.util.List;
import org.listeningpost.digest.Section.Group;
import org.listeningpost.digest.Section.Item;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.markup.Html;

/**
 * The digest's sections and sums as the rows of one table, with the style in every element: Outlook keeps tables and
 * inline styles, and little else.
 */
final class DigestHtml {
    private static final String FONT = "font-family:Arial,Helvetica,sans-serif;color:#212b32;";
    private static final String H2 = FONT + "margin:0;padding:0;font-size:20px;line-height:26px;";
    private static final String H3 = FONT + "margin:0;padding:12px 0 0 0;font-size:17px;line-height:22px;";
    private static final String WORDS = FONT + "font-size:16px;line-height:23px;padding:10px 0 0 0;";
    private static final String NOTE = "font-size:14px;line-height:20px;color:#4c6272;word-break:break-word;";
    private static final String CELL =
            FONT + "font-size:14px;line-height:20px;padding:6px 4px 6px 0;border-bottom:1px solid #d8dde0;";
    private static final String[] TABLE = {
        "role", "presentation", "width", "100%", "border", "0", "cellpadding", "0", "cellspacing", "0"
    };

    private DigestHtml() {}

    static Html sections(List<Section> sections) {
        Html html = new Html();
        sections.forEach(section -> section(html, section));
        return html;
    }

    static Html sums(DigestFacts facts) {
        Html html = new Html()
                .open("table", "width", "100%", "border", "0", "cellpadding", "0", "cellspacing", "0")
                .open("tr");
        List.of("Source", "Came in", "Kept", "Held", "Escalated", "Rejected", "Unread")
                .forEach(head -> html.element("th", head, "scope", "col", "align", "left", "style", CELL));
        html.close();
        facts.bySource().forEach(sum -> sumRow(html, Words.source(sum.source()), sum));
        sumRow(html, "All", facts.total());
        return html.close();
    }

    private static void sumRow(Html html, String name, SourceSum sum) {
        html.open("tr").element("th", name, "scope", "row", "align", "left", "style", CELL);
        List.of(sum.in(), sum.kept(), sum.held(), sum.escalated(), sum.rejected(), sum.failed())
                .forEach(count -> html.element("td", count.toString(), "align", "left", "style", CELL));
        html.close();
    }

    private static void section(Html html, Section section) {
        String edge = section.urgent() ? "border-left:6px solid #d5281b;padding:4px 0 8px 14px;" : "padding:0 0 8px 0;";
        html.open("table", TABLE).open("tr").open("td", "style", edge);
        html.element("h2", section.heading(), "style", H2);
        paragraph(html, section.lead());
        section.groups().forEach(group -> group(html, group));
        paragraph(html, section.more());
        html.close().close().close();
        spacer(html);
    }

    private static void group(Html html, Group group) {
        if (group.heading() != null) {
            html.element("h3", group.heading(), "style", H3);
        }
        html.open("table", TABLE);
        group.items().forEach(item -> item(html, item));
        html.close();
    }

    private static void item(Html html, Item item) {
        html.open("tr")
                .open("td", "style", WORDS)
                .open("span", "dir", "auto")
                .text(item.words())
                .close();
        if (item.note() != null || item.link() != null) {
            html.open("br").open("span", "style", NOTE).text(item.note() == null ? "" : item.note());
            if (Html.isWeb(item.link())) {
                html.text(item.note() == null ? "" : " · ");
                html.link(item.link(), "Read it at its source", "style", "color:#005eb8;");
            }
            html.close();
        }
        html.close().close();
    }

    private static void paragraph(Html html, String words) {
        if (words != null) {
            html.element("p", words, "style", FONT + "margin:0;padding:6px 0 0 0;font-size:16px;line-height:23px;");
        }
    }

    private static void spacer(Html html) {
        html.open("table", TABLE).open("tr");
        html.open("td", "height", "20", "style", "font-size:1px;line-height:20px;")
                .text("\u00A0");
        html.close().close().close();
    }
}
