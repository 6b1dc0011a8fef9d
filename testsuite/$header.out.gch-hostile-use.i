# 0 "/tmp/trust/part-avr-hostile/hostile-use.h"
# 0 "<built-in>"
# 0 "<command-line>"
# 1 "/tmp/trust/part-avr-hostile/hostile-use.h"
# 9 "/tmp/trust/part-avr-hostile/hostile-use.h"
typedef void T (void) __attribute__ ((interrupt_abi ("avr")));
void h (void) __attribute__ ((interrupt_abi ("avr", 3)));
T g;
extern int n;
