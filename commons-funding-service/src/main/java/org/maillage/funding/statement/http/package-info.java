/** Statements on the web. */
@NullMarked
package org.maillage.funding.statement.http;

import org.jspecify.annotations.NullMarked;
