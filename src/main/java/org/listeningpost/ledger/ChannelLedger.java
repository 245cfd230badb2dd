package org.listeningpost.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Channels;
import org.listeningpost.listen.Unread;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Lease;

/** The channels' cursors, leases and health in the ledger. */
public final class ChannelLedger implements Channels {
    /** A channel that was switched off and is configured again is due at once and keeps its cursor. */
    private static final String CONFIGURE = """
            INSERT INTO source (channel, source, address, parent, added_at)
            SELECT value->>'channel', value->>'source', value->>'address', value->>'parent', {now}
            FROM {rows} WHERE true
            ON CONFLICT (channel) DO UPDATE SET active = 1,
                next_poll = CASE WHEN source.active = 0 THEN 0 ELSE source.next_poll END,
                status = CASE WHEN source.active = 0 THEN 'waiting' ELSE source.status END
            """;

    private static final String SWITCH_OFF = """
            UPDATE source SET active = 0 WHERE source = ? AND active = 1 AND NOT (channel {ids})
                AND NOT (COALESCE(parent, '') {ids})
            """;
    private static final String FOUND = """
            INSERT INTO source (channel, source, address, parent, added_at)
            SELECT value->>'channel', value->>'source', value->>'address', value->>'parent', {now}
            FROM {rows} WHERE true
            ON CONFLICT (channel) DO UPDATE SET active = 1 WHERE source.active = 0
            """;
    private static final String CLAIM = """
            WITH chosen AS MATERIALIZED (
                SELECT channel FROM source
                WHERE source = ? AND active = 1 AND next_poll <= {now} AND lease_until <= {now}
                ORDER BY next_poll, channel LIMIT 1 {skip locked})
            UPDATE source SET lease_owner = ?, lease_until = {now} + ?, lease_epoch = lease_epoch + 1, last_tried = {now}
            WHERE channel IN (SELECT channel FROM chosen)
            RETURNING channel, source, address, parent, cursor, lease_epoch, failures, usual_gap
            """;
    private static final String FINISH = """
            UPDATE source SET lease_owner = NULL, lease_until = 0, status = ?, reason = ?, cursor = COALESCE(?, cursor),
                next_poll = {now} + ?, failures = CASE WHEN ? = 1 THEN 0 ELSE failures + 1 END,
                last_ok = CASE WHEN ? = 1 THEN {now} ELSE last_ok END
            WHERE channel = ? AND lease_owner = ? AND lease_epoch = ? AND lease_until > {now}
            """;

    /** In bytes; PostgreSQL's indexes hold a little more. */
    private static final int LONGEST_KEY = 2_500;

    private final Database database;
    private final Unreadables unreadables;
    private final String owner;
    private final long leaseMillis;

    /**
     * @param owner this process's name on its leases
     * @param leaseMillis how long a lease stands without a page committed under it
     */
    public ChannelLedger(Database database, String owner, long leaseMillis) {
        this.database = database;
        this.unreadables = new Unreadables(database);
        this.owner = owner;
        this.leaseMillis = leaseMillis;
    }

    @Override
    public void configure(String source, List<Channel> configured) {
        List<String> keys = configured.stream().map(Channel::key).sorted().toList();
        database.write("configure channels", connection -> {
            upsert(connection, CONFIGURE, configured);
            try (PreparedStatement update = database.prepare(connection, SWITCH_OFF)) {
                update.setString(1, source);
                database.dialect().bindIds(update, 2, keys);
                database.dialect().bindIds(update, 3, keys);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void found(List<Channel> channels) {
        List<Channel> fit = channels.stream().filter(ChannelLedger::fits).toList();
        if (!fit.isEmpty()) {
            database.write("add channels", connection -> upsert(connection, FOUND, fit));
        }
    }

    /** What a feed leads to is in a stranger's hand: an address that no index can hold must not keep its posts out. */
    private static boolean fits(Channel channel) {
        return channel.key().getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY;
    }

    private int upsert(Connection connection, String statement, List<Channel> channels) throws SQLException {
        SortedMap<String, Channel> inOrder = new TreeMap<>();
        channels.forEach(channel -> inOrder.putIfAbsent(channel.key(), channel));
        try (PreparedStatement insert = database.prepare(connection, statement)) {
            insert.setString(1, JsonRows.of(inOrder.values(), (out, channel) -> {
                out.writeStringField("channel", channel.key());
                out.writeStringField("source", channel.source());
                out.writeStringField("address", channel.address());
                JsonRows.text(out, "parent", channel.parent());
            }));
            return insert.executeUpdate();
        }
    }

    @Override
    public Optional<Turn> claim(String source) {
        return database.write("claim a channel", connection -> {
            try (PreparedStatement update = database.prepare(connection, CLAIM)) {
                update.setString(1, source);
                update.setString(2, owner);
                update.setLong(3, leaseMillis);
                try (ResultSet row = update.executeQuery()) {
                    return row.next() ? Optional.of(turn(row)) : Optional.empty();
                }
            }
        });
    }

    private Turn turn(ResultSet row) throws SQLException {
        Channel channel = new Channel(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        Lease lease = new Lease(channel.key(), owner, row.getLong(6));
        return new Turn(channel, new Cursor(row.getString(5)), lease, row.getInt(7), row.getLong(8));
    }

    @Override
    public void unread(Channel channel, List<Unread> entries) {
        entries.forEach(entry -> unreadables.add(channel.key(), channel.source(), entry.key(), entry.reason()));
    }

    @Override
    public boolean finish(Lease lease, Finish finish) {
        int ok = finish.status().equals("ok") ? 1 : 0;
        return database.write("finish a turn", connection -> {
            try (PreparedStatement update = database.prepare(connection, FINISH)) {
                update.setString(1, finish.status());
                update.setString(2, finish.reason());
                update.setString(
                        3, finish.cursor() == null ? null : finish.cursor().json());
                update.setLong(4, finish.nextInMillis());
                update.setInt(5, ok);
                update.setInt(6, ok);
                update.setString(7, lease.channel());
                update.setString(8, lease.owner());
                update.setLong(9, lease.epoch());
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Gives back channels leased under this process's name, after a crash or at the end. */
    public void release() {
        database.write("release channels", connection -> {
            try (PreparedStatement update = database.prepare(
                    connection,
                    "UPDATE source SET lease_until = 0, lease_owner = NULL, lease_epoch = lease_epoch + 1 "
                            + "WHERE lease_owner = ?")) {
                update.setString(1, owner);
                return update.executeUpdate();
            }
        });
    }
}
