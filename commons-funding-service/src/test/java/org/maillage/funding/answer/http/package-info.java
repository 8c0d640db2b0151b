@NullMarked
package org.maillage.funding.answer.http;

import org.jspecify.annotations.NullMarked;
