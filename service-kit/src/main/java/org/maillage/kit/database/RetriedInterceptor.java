package org.maillage.kit.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class RetriedInterceptor {

    private final WholeTransactions transactions;

    RetriedInterceptor(WholeTransactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object again(InvocationContext invocation) {
        return transactions.inOne(invocation::proceed);
    }
}
