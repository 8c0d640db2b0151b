package org.maillage.funding.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests that nobody means: wrong types, huge numbers, NUL, broken UTF-8, deep JSON. The same seed gives the same ones. */
final class BadInput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> IDS = List.of(
            "x",
            "%00",
            "..%2F..%2Fetc",
            "0",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "%FF%FE",
            "%C3%A9",
            "9".repeat(4_000),
            "-1",
            "null",
            "%7B%7D",
            "a;b=c");

    private static final List<String> PARAMETERS = List.of(
            "networkId",
            "placeId",
            "improvementId",
            "commonId",
            "first",
            "after",
            "status",
            "kinds",
            "search",
            "account",
            "subjectId",
            "on",
            "from",
            "to");

    private static final List<String> HEADERS =
            List.of("*", "\"1\"", "W/\"1\"", "1", "\"", "\"9999999999999999999999\"", ",", "\"1\",\"2\"");

    private final Random random;
    private final World world;
    private final List<Route> routes;
    private final List<String> readable;
    private final List<@Nullable String> tokens;

    BadInput(long seed, World world, List<String> readable) {
        this.random = new Random(seed);
        this.world = world;
        this.routes = Knock.served();
        this.readable = readable;
        this.tokens = new ArrayList<>(world.strangers().values());
        for (var who : Who.values()) {
            tokens.add(who == Who.ANYONE ? null : world.tokenOf(who));
            tokens.add(who == Who.ANYONE ? world.administrator() : world.tokenOf(who));
        }
        tokens.add("not.a.token");
    }

    /** @param body nothing for a GET */
    record Request(String method, String path, Map<String, String> headers, byte @Nullable [] body) {

        @Override
        public String toString() {
            var sent = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return method + " " + cut(path) + " " + cut(sent);
        }

        private static String cut(String text) {
            return text.length() > 300 ? text.substring(0, 300) + "..." : text;
        }
    }

    Request next() {
        var headers = new HashMap<String, String>();
        var token = one(tokens);
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (oneIn(4)) {
            return new Request("GET", spoiledPath("/api/funding" + one(readable)) + query(), headers, null);
        }
        var route = one(routes);
        headers.put("If-Match", oneIn(6) ? one(HEADERS) : "*");
        headers.put("Content-Type", oneIn(20) ? "text/plain" : "application/json");
        headers.put("Idempotency-Key", oneIn(10) ? "short" : new UUID(random.nextLong(), random.nextLong()).toString());
        return new Request(route.method(), spoiledPath("/api/funding" + route.path()), headers, body(route));
    }

    private String spoiledPath(String path) {
        var parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                parts[i] = oneIn(5) ? one(IDS) : known(parts[i]);
            }
        }
        return String.join("/", parts);
    }

    /** OpenAPI names most of them {id}: what comes before says of what. */
    private String known(String name) {
        var things = List.of("place", "network", "common", "improvement", "programme", "contribution", "decision");
        var named = name.substring(1, name.length() - 1);
        return world.thing(things.contains(named) ? named : one(things)).toString();
    }

    private String query() {
        var query = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(one(PARAMETERS))
                    .append('=')
                    .append(oneIn(6) ? one(IDS) : encoded(String.valueOf(scalar())));
        }
        return query.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.length() > 2_000 ? value.substring(0, 2_000) : value, StandardCharsets.UTF_8);
    }

    private byte[] body(Route route) {
        if (oneIn(10)) {
            return garbage();
        }
        Object spoiled = world.body(route);
        for (int i = random.nextInt(4); i > 0; i--) {
            spoiled = spoil(spoiled);
        }
        try {
            return JSON.writeValueAsBytes(spoiled);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object spoil(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && !oneIn(8)) {
            var changed = new HashMap<Object, @Nullable Object>(map);
            var member = one(List.copyOf(map.keySet()));
            switch (random.nextInt(6)) {
                case 0 -> changed.remove(member);
                case 1 ->
                    changed.put(
                            one(List.of("id", "version", "status", "raised", "", "__proto__", "a".repeat(500))),
                            scalar());
                default -> changed.put(member, spoil(map.get(member)));
            }
            return changed;
        }
        if (value instanceof List<?> list && !list.isEmpty() && oneIn(2)) {
            var changed = new ArrayList<@Nullable Object>(list);
            changed.set(0, spoil(list.get(0)));
            return changed;
        }
        return scalar();
    }

    private @Nullable Object scalar() {
        return switch (random.nextInt(18)) {
            case 0 -> null;
            case 1 -> true;
            case 2 -> -1;
            case 3 -> Long.MAX_VALUE;
            case 4 -> new BigInteger("9".repeat(60));
            case 5 -> new BigDecimal("1e400");
            case 6 -> 0.1;
            case 7 -> "\u0000";
            case 8 -> "a\u0000b\uFFFE";
            case 9 -> "<script>alert(1)</script>";
            case 10 -> "é".repeat(20_000);
            case 11 -> List.of();
            case 12 -> Map.of("amount", "99999999999999999999999", "currency", "EUR");
            case 13 -> Map.of("amount", "0.001", "currency", "XPF");
            case 14 -> "+999999999-12-31T23:59:59.999999999Z";
            case 15 -> "-999999999-01-01";
            case 16 -> List.of(List.of(List.of(Map.of("a", List.of()))));
            default -> "'; drop table entry; --";
        };
    }

    private byte[] garbage() {
        return switch (random.nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> bytes("null");
            case 2 -> bytes("[]");
            case 3 -> bytes("{");
            case 4 -> bytes("[".repeat(50_000));
            case 5 -> bytes("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
            case 6 -> new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
            case 7 -> bytes("{\"amount\":1e999999999,\"amount\":2}");
            default -> bytes("{\"name\":\"" + "x".repeat(200_000) + "\"}");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
