/**
 * Shows how news outlets cover the same story: which claims they share, who supports or disputes
 * each, who stays silent. The commands, their options and the road of the job.
 */
package org.rashomon;
