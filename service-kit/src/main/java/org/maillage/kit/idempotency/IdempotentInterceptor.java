package org.maillage.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Refusal;
import org.maillage.kit.database.WholeTransactions;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

    private final KeyedRequests requests;
    private final StoredAnswers answers;
    private final WholeTransactions transactions;
    private final Gates gates;

    IdempotentInterceptor(KeyedRequests requests, StoredAnswers answers, WholeTransactions transactions, Gates gates) {
        this.requests = requests;
        this.answers = answers;
        this.transactions = transactions;
        this.gates = gates;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        var request = requests.of(invocation.getParameters());
        return transactions.inOne(() -> answerOnce(request, invocation));
    }

    private Response answerOnce(KeyedRequest request, InvocationContext invocation) throws Exception {
        gates.of(invocation.getMethod()).require(invocation.getParameters());
        if (!answers.lock(request)) {
            throw new Refusal("idempotency-in-flight", "The same key is being worked on.");
        }
        var stored = answers.find(request);
        if (stored.isPresent()) {
            return stored.get().replayFor(request);
        }
        if (invocation.proceed() instanceof Response answer) {
            var kept = answers.storable(answer);
            answers.store(request, kept);
            return kept.toResponse().build();
        }
        throw new IllegalStateException("an idempotent method returns a Response: " + invocation.getMethod());
    }
}
