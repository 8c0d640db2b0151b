package org.maillage.kit.changelog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is to be forgotten when the transaction ends, as statements on our own tables. */
record Forgotten(List<Statement> statements) {

    private static final String BARE = "update change_log set state = 'deleted', data = null, actor = null,"
            + " reason = coalesce(reason, 'opt-out') where kind = ? and aggregate_id = ?";
    private static final String NOT_SHOWN = "delete from stored_answer where body like '%' || ? || '%'";
    private static final String NOBODY = "update change_log set actor = null where actor = ?";
    private static final String NOT_NAMED = "update change_log set state = 'deleted', data = null,"
            + " reason = coalesce(reason, 'opt-out') where audience = 'private' and data ->> 'subject' = ?";
    private static final String NOT_ASKED =
            "delete from stored_answer where actor = ? or strpos(body, to_json(?::text)::text) > 0";

    record Statement(String sql, List<String> values) {}

    static Forgotten thing(String kind, String id) {
        return new Forgotten(List.of(new Statement(BARE, List.of(kind, id)), new Statement(NOT_SHOWN, List.of(id))));
    }

    static Forgotten person(String subject) {
        return new Forgotten(List.of(
                new Statement(NOBODY, List.of(subject)),
                new Statement(NOT_NAMED, List.of(subject)),
                new Statement(NOT_ASKED, List.of(subject, subject))));
    }

    void eraseFrom(Connection connection) throws SQLException {
        for (var each : statements) {
            try (var statement = connection.prepareStatement(each.sql)) {
                for (int i = 0; i < each.values.size(); i++) {
                    statement.setString(i + 1, each.values.get(i));
                }
                statement.executeUpdate();
            }
        }
    }
}
