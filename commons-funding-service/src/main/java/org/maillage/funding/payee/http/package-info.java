/** Bank accounts on the web. */
@NullMarked
package org.maillage.funding.payee.http;

import org.jspecify.annotations.NullMarked;
