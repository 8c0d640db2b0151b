/** GraphQL over HTTP: reads and limits a document before any work, executes it, and gives each refusal its code. */
@NullMarked
package org.maillage.gateway.graphql;

import org.jspecify.annotations.NullMarked;
