/** Properties that hold after every operation of generated runs, against a model so plain that it can be read. */
@NullMarked
package org.maillage.funding.property;

import org.jspecify.annotations.NullMarked;
