/** Digital solutions and their assessments as GraphQL serves and changes them. */
@NullMarked
package org.maillage.gateway.solution;

import org.jspecify.annotations.NullMarked;
