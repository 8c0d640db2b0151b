package org.maillage.gateway.resource;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.resource.ResourceKind;

@Type("Resource")
@Description("Something to read or to use again: a kit, a template, a toolbox, a training offer, a manifesto.")
public final class ResourceView {

    private final Resource resource;
    private final Reading reading;

    private ResourceView(Resource resource, Reading reading) {
        this.resource = resource;
        this.reading = reading;
    }

    public static ResourceView of(Resource resource, Reading reading) {
        return new ResourceView(resource, reading);
    }

    @Id
    @NonNull public UUID getId() {
        return resource.id();
    }

    public int getVersion() {
        return Math.toIntExact(resource.version());
    }

    @NonNull public String getTitle() {
        return resource.title();
    }

    @NonNull public ResourceKind getKind() {
        return resource.kind();
    }

    public @Nullable String getSummary() {
        return resource.summary();
    }

    @NonNull @Description("Where it is: http or https.")
    public String getUrl() {
        return resource.url();
    }

    @NonNull @Description("The language that it is in, such as fr.")
    public String getLanguage() {
        return resource.language();
    }

    @Description("Under what terms it may be used again.")
    public @Nullable String getLicence() {
        return resource.licence();
    }

    @NonNull public List<@NonNull String> getTopics() {
        return resource.topics();
    }

    @Description("The organisation that made it; never a person.")
    public @Nullable String getPublisher() {
        return resource.publisher();
    }

    @Description("The network that shares it; null when it is everyone's.")
    public @Nullable NetworkView getNetwork() {
        var network = resource.networkId();
        return network == null
                ? null
                : reading.model()
                        .network(network)
                        .map(one -> NetworkView.of(one, reading))
                        .orElse(null);
    }
}
