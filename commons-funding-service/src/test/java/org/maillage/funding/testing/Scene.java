package org.maillage.funding.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.Tokens;

/** Networks, places and people as if the directory had told of them. Inject it; ids are random, so tests share a database. */
@ApplicationScoped
public class Scene {

    private final DataSource dataSource;

    Scene(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A name of its own; digits at random are taken for a phone number now and then. */
    public static String called(String what) {
        var letters = UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(Scene::letter);
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(0, what + " ")
                .toString();
    }

    private static int letter(int hexadecimal) {
        return Character.isDigit(hexadecimal) ? hexadecimal - '0' + 'g' : hexadecimal;
    }

    public UUID network(String name) {
        var id = UUID.randomUUID();
        execute(
                "insert into held_network (id, version, slug, name) values (?, 1, ?, ?)",
                id,
                name.toLowerCase().replace(' ', '-') + "-" + id,
                name);
        return id;
    }

    /** An open coworking space with a SIRET: verified in each of the networks. */
    public UUID place(String region, UUID... networks) {
        return place(new PlaceGiven(region, "OPEN", Set.of("COWORKING"), true), networks);
    }

    public UUID place(PlaceGiven given, UUID... networks) {
        var id = UUID.randomUUID();
        execute(
                "insert into held_place (id, version, name, status, region, kinds, networks, registered)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?)",
                id,
                "Place " + id,
                given.status(),
                given.region(),
                given.kinds().toArray(String[]::new),
                networks,
                given.registered());
        return id;
    }

    public record PlaceGiven(String region, String status, Set<String> kinds, boolean registered) {}

    /** A token of somebody new who holds the role over the scope. */
    public String tokenOf(GrantRole role, UUID scope) {
        var subject = UUID.randomUUID().toString();
        grant(subject, role, scope);
        return Tokens.of(subject, "member");
    }

    public void grant(String subject, GrantRole role, UUID scope) {
        execute(
                "insert into held_grant (id, subject, role, scope) values (?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                subject,
                role.name(),
                scope);
    }

    public String steward(UUID place) {
        return tokenOf(GrantRole.PLACE_STEWARD, place);
    }

    public String admin(UUID network) {
        return tokenOf(GrantRole.NETWORK_ADMIN, network);
    }

    public String treasurer(UUID network) {
        return tokenOf(GrantRole.NETWORK_TREASURER, network);
    }

    public String agent(UUID funder) {
        return tokenOf(GrantRole.ORGANISATION_AGENT, funder);
    }

    public String administrator() {
        return Tokens.of(UUID.randomUUID().toString(), "administrator");
    }

    /** The facts told of an aggregate, the oldest first. */
    public List<String> facts(String aggregateId) {
        return texts("select type from change_log where aggregate_id = ? order by aggregate_version", aggregateId);
    }

    /** The whole states told of a kind so far, as JSON. */
    public List<String> told(String kind) {
        return texts("select data::text from change_log where kind = ? and state = 'updated' order by id", kind);
    }

    private List<String> texts(String sql, String parameter) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var texts = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any statement of a test, as the application's role. */
    public void execute(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, sqlValue(connection, parameters[i]));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sqlValue(Connection connection, Object value) throws SQLException {
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        return value instanceof String[] texts ? connection.createArrayOf("text", texts) : value;
    }
}
