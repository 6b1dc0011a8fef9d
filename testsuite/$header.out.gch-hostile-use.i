# 0 "/tmp/trust/part-x86-hostile/hostile-use.h"
# 0 "<built-in>"
# 0 "<command-line>"
# 1 "/usr/include/stdc-predef.h" 1 3 4
# 0 "<command-line>" 2
# 1 "/tmp/trust/part-x86-hostile/hostile-use.h"
# 9 "/tmp/trust/part-x86-hostile/hostile-use.h"
typedef void T (void *p) __attribute__ ((interrupt_abi ("x86")));
void h (void *p) __attribute__ ((interrupt_abi ("x86", 3)));
T g;
extern int n;
