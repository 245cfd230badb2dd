package org.listeningpost.console;

import java.util.List;
import org.listeningpost.markup.Html;

/**
 * A section that is a heading and a table. Every cell knows its column's name, which a phone shows beside it since it
 * has no room for the columns; and its role, which browsers forget once a row is shown as a list.
 */
final class Table {
    private final Html html = new Html();
    private final String id;
    private final List<String> columns;
    private boolean empty = true;

    Table(String id, String heading, List<String> columns) {
        this.id = id;
        this.columns = columns;
        html.open("section", "aria-labelledby", id).element("h2", heading, "id", id);
    }

    /** A row; the first cell is its heading. */
    Table row(List<String> cells) {
        start();
        html.open("tr", "role", "row");
        for (int i = 0; i < cells.size(); i++) {
            String name = columns.get(i);
            if (i == 0) {
                html.element("th", cells.get(i), "scope", "row", "role", "rowheader");
            } else {
                html.element("td", cells.get(i), "role", "cell", "data-column", name);
            }
        }
        html.close();
        return this;
    }

    /** The section, or a sentence instead of a table without rows. */
    Html or(String sentence) {
        if (empty) {
            html.element("p", sentence);
        } else {
            html.close().close();
        }
        return html.close();
    }

    private void start() {
        if (!empty) {
            return;
        }
        empty = false;
        html.open("table", "role", "table", "aria-labelledby", id);
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(column -> html.element("th", column, "scope", "col", "role", "columnheader"));
        html.close().close().open("tbody", "role", "rowgroup");
    }
}
