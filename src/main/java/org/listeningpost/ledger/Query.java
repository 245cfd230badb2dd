package org.listeningpost.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A select whose rows become values; parameters are texts and whole numbers. */
final class Query {
    private Query() {}

    /** Makes one value of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Database database, String step, String select, RowReader<T> reader, Object... parameters) {
        return database.read(step, connection -> {
            try (PreparedStatement statement = database.prepare(connection, select)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                List<T> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }
}
