/** Whether two passages say the same, and which way. */
package org.rashomon.compare;
