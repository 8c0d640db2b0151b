package org.maillage.directory.vocabulary.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.directory.vocabulary.Vocabulary;
import org.maillage.kernel.Refusal;

@Path("/api/directory/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vocabularies")
public class VocabularyResource {

    private final Vocabularies vocabularies;

    VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @Operation(summary = "Every code list, with French and English labels, open to all")
    public List<Vocabulary> all() {
        return vocabularies.all();
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One code list, open to all")
    public Vocabulary named(String name) {
        return vocabularies.all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("vocabulary"));
    }
}
