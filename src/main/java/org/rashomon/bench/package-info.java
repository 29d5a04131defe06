/** Benchmarks that a user can run. */
package org.rashomon.bench;
