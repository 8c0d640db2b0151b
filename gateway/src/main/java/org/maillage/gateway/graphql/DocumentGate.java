package org.maillage.gateway.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.Refusal;

/** Lets a document in when it is GraphQL, of this schema, and within the limits; nothing is executed before that. */
@Singleton
final class DocumentGate {

    /** A document let in and the operation of it that is asked for. */
    record Admitted(Document document, OperationDefinition operation) {}

    private final DocumentLimits limits;
    private final Instance<GraphQLSchema> schema;
    private final ParserOptions parserOptions;
    private final Cache<String, Document> valid =
            Caffeine.newBuilder().maximumSize(2_048).build();

    DocumentGate(DocumentLimits limits, Instance<GraphQLSchema> schema) {
        this.limits = limits;
        this.schema = schema;
        this.parserOptions = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxCharacters(limits.documentBytes())
                .maxWhitespaceTokens(limits.documentBytes())
                .build();
    }

    Admitted admit(GraphQlRequest request) {
        var document = valid.getIfPresent(request.query());
        if (document == null) {
            document = read(request.query());
            valid.put(request.query(), document);
        }
        var operation = operation(document, request);
        refuseHeavy(new DocumentWeight(schema.get(), document, request.variables()).of(operation));
        return new Admitted(document, operation);
    }

    private Document read(String query) {
        if (query.length() > limits.documentBytes()
                || query.getBytes(StandardCharsets.UTF_8).length > limits.documentBytes()) {
            throw tooLarge();
        }
        var document = parse(query);
        refuseCrowded(DocumentCount.of(document));
        var errors = ParseAndValidate.validate(schema.get(), document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new InvalidDocument(errors);
        }
        return document;
    }

    private Document parse(String query) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(parserOptions)
                    .build());
        } catch (ParseCancelledException | ParseCancelledTooManyCharsException e) {
            throw tooLarge();
        } catch (ParseCancelledTooDeepException e) {
            throw new Refusal("query-too-deep", "The document is nested too deep to be read.")
                    .with("limit", limits.depth());
        } catch (InvalidSyntaxException e) {
            throw new InvalidDocument(List.of(e.toInvalidSyntaxError()));
        }
    }

    private static OperationDefinition operation(Document document, GraphQlRequest request) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (request.operationName().isEmpty() && operations.size() == 1) {
            return operations.get(0);
        }
        return request.operationName().stream()
                .flatMap(name -> operations.stream().filter(one -> name.equals(one.getName())))
                .findFirst()
                .orElseThrow(() -> new InvalidDocument(List.of(new RefusedError(
                        new Refusal("bad-request", "`operationName` must name one operation of the document.")))));
    }

    private void refuseCrowded(DocumentCount count) {
        refuseOver("too-many-aliases", count.aliases(), limits.aliases());
        refuseOver("too-many-directives", count.directives(), limits.directives());
        refuseOver("too-many-root-fields", count.rootFields(), limits.rootFields());
    }

    private void refuseHeavy(DocumentWeight.Weight weight) {
        refuseOver("query-too-deep", weight.depth(), limits.depth());
        refuseOver("query-too-costly", weight.cost(), limits.cost());
    }

    private static void refuseOver(String code, long measured, long limit) {
        if (measured > limit) {
            throw new Refusal(code, "The document has " + measured + " where " + limit + " are let in.")
                    .with("limit", limit)
                    .with("measured", measured);
        }
    }

    private Refusal tooLarge() {
        var detail = "A document has at most %d bytes and %d tokens.";
        return new Refusal("query-too-large", detail.formatted(limits.documentBytes(), limits.tokens()));
    }
}
