/** Tests about the application as a whole, whatever rooms it has. */
package vn.canbang.walls;
