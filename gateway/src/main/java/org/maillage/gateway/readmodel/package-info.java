/** What everyone may know, held in memory: the public state of every thing, fed by Kafka alone. */
@NullMarked
package org.maillage.gateway.readmodel;

import org.jspecify.annotations.NullMarked;
