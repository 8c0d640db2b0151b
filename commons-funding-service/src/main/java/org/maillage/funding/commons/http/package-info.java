/** Commons on the web. */
@NullMarked
package org.maillage.funding.commons.http;

import org.jspecify.annotations.NullMarked;
