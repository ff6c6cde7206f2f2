/** People of the demo company whose stories are worth looking at (domain specification, section 8). */
export const PERSONAS: readonly { readonly id: string; readonly story: string }[] = [
  { id: 'xu-dan', story: 'Xu Dan, store associate, eligible for supervisor' },
  { id: 'tang-bo', story: 'Tang Bo, line operator, 15 credits to his goal' },
  { id: 'wang-jun', story: 'Wang Jun, sales, negotiation course being tracked' },
  { id: 'zhao-lei', story: 'Zhao Lei, sales, retraining' },
  { id: 'chen-hao', story: 'Chen Hao, store associate, regular since September' },
  { id: 'lin-mei', story: 'Lin Mei, store associate on probation' },
  { id: 'sun-li', story: 'Sun Li, store supervisor' },
  { id: 'he-jing', story: 'He Jing, customer service, training score 30' },
  { id: 'feng-tao', story: 'Feng Tao, customer service, training score 0' },
  { id: 'qian-rou', story: 'Qian Rou, customer service, training score 20' },
  { id: 'lu-ping', story: 'Lu Ping, store manager, heads Xu Dan’s store' },
  { id: 'he-yun', story: 'He Yun, store manager, heads Lin Mei’s store' },
  { id: 'luo-yi', story: 'Luo Yi, training specialist' },
  { id: 'li-na', story: 'Li Na, HR director (role HR_LD)' },
];
