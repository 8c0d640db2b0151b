@NullMarked
package org.maillage.funding.directory.messaging;

import org.jspecify.annotations.NullMarked;
