package org.maillage.gateway.need;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.host.HostView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.need.NeedAnswer;

@Type("NeedAnswer")
public record NeedAnswerView(
        @Nullable HostView host,
        @NonNull String message,
        @NonNull Instant at) {

    static NeedAnswerView of(NeedAnswer answer, Reading reading) {
        var id = answer.hostId();
        var host = id == null
                ? null
                : reading.model()
                        .find(Host.class, id)
                        .map(one -> HostView.of(one, reading))
                        .orElse(null);
        return new NeedAnswerView(host, answer.message(), answer.at());
    }
}
